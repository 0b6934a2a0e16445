import { decodeText } from '../decodeText';
import { guessMeanings } from './guessMeanings';
import type { Meanings } from './meanings';
import { readOpenReferral, REFERRAL_MEANINGS } from './openReferral';
import { MOST_BYTES } from './ownPoint';
import type { OwnPlaces } from './ownPlaces';
import { readOwnTable, type OwnTable, type TableFault } from './ownTable';

export type FileFault = TableFault | 'tooLarge' | 'workbook' | 'notText' | 'json' | 'notReferral';

export type OpenedFile =
  | { readonly kind: 'table'; readonly table: OwnTable; readonly meanings: Meanings }
  | { readonly kind: 'refused'; readonly fault: FileFault };

/** Reads a file of any of the kinds that are taken, or says which fault it has. Never throws. */
export function openOwnFile(bytes: Uint8Array, places: OwnPlaces): OpenedFile {
  if (bytes.length > MOST_BYTES) return refused('tooLarge');
  const [first, second] = bytes;
  // A workbook is a zip ("PK"), or the older compound file.
  if ((first === 0x50 && second === 0x4b && bytes[2] === 3) || (first === 0xd0 && second === 0xcf))
    return refused('workbook');
  const { text } = decodeText(bytes);
  if (text.slice(0, 1000).includes('\u0000')) return refused('notText');
  if (/^\uFEFF?\s*[[{]/u.test(text)) return openJson(text.replace(/^\uFEFF/u, ''));
  const table = readOwnTable(text);
  return typeof table === 'string'
    ? refused(table)
    : { kind: 'table', table, meanings: guessMeanings(table, places) };
}

function openJson(text: string): OpenedFile {
  const content = parsedJson(text);
  if (content === undefined) return refused('json');
  const table = readOpenReferral(content);
  if (table === null) return refused('notReferral');
  return typeof table === 'string'
    ? refused(table)
    : { kind: 'table', table, meanings: REFERRAL_MEANINGS };
}

/** Undefined where the text is no JSON. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refused(fault: FileFault): OpenedFile {
  return { kind: 'refused', fault };
}
