import { checksum, type Entry, GOES_ON, MOST_BYTES, VERSION } from './blockText';
import { plainText } from './plainText';

/** A longer mail is not looked through. */
export const MOST_TEXT = 500_000;

export type FoundBlock =
  | { readonly entries: readonly Entry[] }
  | { readonly message: string; readonly field?: string };

const BEGIN = /^pps-record (\d{1,6})$/iu;
const END = /^end pps-record ([0-9a-f]{8})$/iu;
/** "note:", "set name:", "place 1 was name:". A line of prose that begins so is told, not guessed at. */
const KEY = /^([a-z][a-z0-9_]*(?: [a-z0-9_]+){0,3}):(?: (.*))?$/u;
/** What mail puts before a line of an answer. */
const QUOTED = /^(?:\s*[>|])+/u;
/** What some programs put behind an address that they make a link of. */
const LINKED = / ?<(?:https?:|mailto:)[^<>]*>/giu;

/**
 * The one block in a text: in a whole mail that wraps, quotes or encodes it, or in the text of an issue.
 * Where its check fails as it stands, it is read as mail encodes text (quoted-printable).
 */
export function findBlock(text: string): FoundBlock {
  if (text.length > MOST_TEXT) return { message: `is longer than ${MOST_TEXT} characters` };
  const found = blockIn(text);
  if ('entries' in found || !/=(?:[0-9A-F]{2}|[ \t]*\r?\n)/u.test(text)) return found;
  const decoded = blockIn(quotedPrintable(text));
  return 'entries' in decoded ? decoded : found;
}

function blockIn(text: string): FoundBlock {
  const lines = text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/u)
    .map((line) => plainText(line.replace(QUOTED, '')));
  const starts = lines.flatMap((line, at) => (BEGIN.test(line) ? [at] : []));
  if (starts.length === 0) return { message: 'holds no block that begins with "pps-record 1"' };
  const blocks = starts.map((start, which) =>
    readLines(lines.slice(start, starts[which + 1] ?? lines.length)),
  );
  // An answer may quote the same block again.
  const whole = blocks.filter((block) => 'entries' in block);
  const [first] = whole;
  if (first === undefined) return blocks[0]!;
  const other = whole.some(({ entries }) => checksum(entries) !== checksum(first.entries));
  return other ? { message: 'holds two blocks that differ: give one at a time' } : first;
}

/** @param lines from the one that begins a block */
function readLines([begin = '', ...lines]: readonly string[]): FoundBlock {
  const version = Number(BEGIN.exec(begin)?.[1]);
  if (version !== VERSION)
    return { message: `is of version ${version}: only version ${VERSION} can be read here` };
  const end = lines.findIndex((line) => END.test(line));
  if (end < 0) return { message: 'has no last line "end pps-record ...": it was cut off' };
  const inside = lines.slice(0, end);
  if (new TextEncoder().encode(inside.join('\n')).length > MOST_BYTES)
    return { message: `is larger than ${MOST_BYTES} bytes` };
  const entries: Entry[] = [];
  for (const line of inside.map((each) => each.replaceAll(LINKED, ''))) {
    const [, key, value = ''] = KEY.exec(line) ?? [];
    const last = entries.at(-1);
    if (line === '') continue;
    if (key !== undefined) entries.push({ key, value: value.trim() });
    else if (last === undefined)
      return {
        message: `cannot be read: ${JSON.stringify(line.slice(0, 60))} belongs to no field`,
      };
    else entries[entries.length - 1] = { key: last.key, value: joined(last.value, line) };
  }
  if (checksum(entries) !== END.exec(lines[end]!)?.[1]?.toLowerCase())
    return { message: 'was changed on its way (its last line does not fit): ask for it as a file' };
  return { entries };
}

function joined(value: string, line: string): string {
  const more = line.startsWith(GOES_ON) ? line.slice(GOES_ON.length) : line;
  return `${value} ${more}`.trim();
}

/** Text whose letters beyond ASCII, and ends of long lines, are written with = (RFC 2045, 6.7). */
function quotedPrintable(text: string): string {
  const whole = text.replaceAll(/=[ \t]*\r?\n/gu, '');
  return whole.replaceAll(/(?:=[0-9A-F]{2})+/gu, (run) => {
    const bytes = run
      .slice(1)
      .split('=')
      .map((hex) => Number.parseInt(hex, 16));
    return new TextDecoder().decode(new Uint8Array(bytes));
  });
}
