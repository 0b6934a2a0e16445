import { runsAsFormula } from '../formula';
import { findMangledCells } from '../mangledCells';
import { parseUrl } from '../parseUrl';
import { personalAddresses } from './roleAddress';

/** Longer than any cell of ours by far. */
export const MOST_CHARACTERS = 2000;

const FAULTS: readonly { readonly of: (text: string) => boolean; readonly message: string }[] = [
  {
    of: (text) => text.length > MOST_CHARACTERS,
    message: `is longer than ${MOST_CHARACTERS} characters`,
  },
  {
    of: (text) => /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u.test(text),
    message: 'holds a character that nobody can see',
  },
  { of: (text) => /\p{M}{4}/u.test(text), message: 'piles signs on one letter' },
  { of: runsAsFormula, message: 'begins as a formula of a spreadsheet does: begin with a letter' },
  { of: (text) => /[<>]/u.test(text), message: 'holds < or >, which only programs need' },
  {
    of: (text) =>
      /\b(?:(?:javascript|vbscript)\s*:|data:[^\s,;]*[/;,]|file:\/\/|blob:\w+:)/iu.test(
        unescaped(text),
      ),
    message: 'holds an address that runs a program',
  },
  {
    of: (text) => personalAddresses(text).length > 0,
    message:
      "holds an e-mail address that may be a person's: only one such as info@ may become public",
  },
];

/** What no cell that comes from outside may hold, in words; null where nothing is seen. */
export function cellFault(text: string): string | null {
  const fault = FAULTS.find(({ of }) => of(text));
  if (fault) return fault.message;
  return findMangledCells({ text })[0]?.message ?? null;
}

/** What is wrong with an address that others will open, beyond not being one; null where nothing is. */
export function addressFault(address: string): string | null {
  const url = parseUrl(address);
  if (url === null) return 'is not a web address';
  if (url.username !== '' || url.password !== '') return 'holds a name or password before its host';
  if (url.port !== '') return 'names a port';
  // A host of digits and dots, or in brackets, is a machine's number.
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+\.?$/u.test(url.hostname))
    return 'is not at the name of a public host';
  return null;
}

/** As a browser would read it that undoes escapes first. */
function unescaped(text: string): string {
  return text.replaceAll(/&#x?0*(?:58|3a);?|&colon;|%3a/giu, ':');
}
