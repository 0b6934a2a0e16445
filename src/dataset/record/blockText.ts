/** The form of a block: lines that a person can read, and that mail leaves alone. */

export const VERSION = 1;
/** Bytes of the largest block that is read; a record of ours needs two thousand. */
export const MOST_BYTES = 20_000;

/** Shorter than any mail program wraps, with room for "> " a few times over. */
const LINE = 64;
/** Begins a line that goes on with the one above. */
export const GOES_ON = '+ ';

/** One field of a block, in the order in which it stands there. */
export interface Entry {
  readonly key: string;
  readonly value: string;
}

/** @param entries with values of one line each */
export function formatBlock(entries: readonly Entry[]): string {
  return [
    `pps-record ${VERSION}`,
    ...entries.flatMap(({ key, value }) => wrapped(`${key}: ${value}`.trimEnd())),
    `end pps-record ${checksum(entries)}`,
    '',
  ].join('\n');
}

/** A text in lines, broken at blanks only: a word that is too long has a line of its own. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && `${line} ${word}`.length > LINE) {
      lines.push(line);
      line = `${GOES_ON.trim()} ${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Tells a block that was damaged on its way; proves nothing about who wrote it. FNV-1a of 32 bits. */
export function checksum(entries: readonly Entry[]): string {
  const bytes = new TextEncoder().encode(
    entries.map(({ key, value }) => `${key}: ${value}\n`).join(''),
  );
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
