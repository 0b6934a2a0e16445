import { toCsv } from '../../../src/cli/write';
import type { Letter } from './letters';

const NO_ADDRESS = 'none: the tables hold no e-mail address';

/** Letters as a list for a spreadsheet, to send them from or to tick off. */
export function lettersCsv(letters: readonly Letter[]): string {
  const rows = letters.map(({ id, name, site, link, languages, whys, subject, body }) => ({
    id,
    name,
    to: NO_ADDRESS,
    site,
    link,
    languages,
    whys,
    subject,
    body,
  }));
  return `${toCsv(rows)}\r\n`;
}

/**
 * Letters as an mbox of drafts (RFC 4155), which mail programs open: text in UTF-8, without a sender and
 * without an addressee.
 *
 * @param day ISO date that the lines between the letters bear
 */
export function lettersMbox(letters: readonly Letter[], day: string): string {
  const [weekday, date, month, year] = new Date(day).toUTCString().split(/[ ,]+/u);
  return letters
    .flatMap(({ subject, body, id }) => [
      `From pps-map ${weekday} ${month} ${date} 00:00:00 ${year}`,
      `Subject: ${inAscii(subject)}`,
      `X-PPS-Record: ${id}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      // A line that begins so would begin a letter.
      ...body.split('\n').map((line) => line.replace(/^(?=>*From )/u, '>')),
      '',
    ])
    .map((line) => `${line}\n`)
    .join('');
}

/** Bytes of text in one encoded word, so that with its frame it stays within 75 (RFC 2047). */
const MOST_BYTES = 42;

/** A line of a header whose letters beyond ASCII are encoded. */
function inAscii(text: string): string {
  if (/^[ -~]*$/u.test(text) && text.length < 60) return text;
  const words: string[] = [''];
  for (const letter of text) {
    const longer = `${words.at(-1)}${letter}`;
    if (Buffer.byteLength(longer) > MOST_BYTES) words.push(letter);
    else words[words.length - 1] = longer;
  }
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\n ');
}
