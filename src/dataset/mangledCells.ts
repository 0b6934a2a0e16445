import type { Cells } from './csv';

/** What a spreadsheet, or a file saved in another encoding, leaves in a cell of any column. */
const MANGLED: readonly { readonly sign: RegExp; readonly message: string }[] = [
  {
    sign: /\uFFFD/u,
    message: 'has lost a letter: the file was saved in another encoding than UTF-8',
  },
  {
    // Two or three bytes of UTF-8, each read as a letter of Windows-1252.
    sign: /[ÃÅ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€.|Â[\u00A0-\u00BF]/u,
    message:
      'holds letters of another encoding (as in "â€™" for an apostrophe): save it as CSV UTF-8',
  },
  {
    sign: /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/u,
    message: 'is the error of a formula in a spreadsheet',
  },
  { sign: /^#{2,}$/u, message: 'is what a spreadsheet shows of a column that is too narrow' },
  { sign: /[\r\n\u0085\u2028\u2029]/u, message: 'holds a line break' },
  { sign: /\p{Cc}/u, message: 'holds a control character' },
  {
    sign: /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u,
    message: 'holds a character that nobody can see',
  },
  { sign: /[\u00A0\u2007\u202F]/u, message: 'holds a blank that is none: write a plain one' },
  { sign: /^\s|\s$/u, message: 'begins or ends with a blank' },
];

/** The first such fault of each cell: shown text, as a sentence of it needs what cannot be seen. */
export function findMangledCells(
  cells: Cells,
): { readonly field: string; readonly message: string }[] {
  return Object.entries(cells).flatMap(([field, cell]) => {
    const found = MANGLED.find(({ sign }) => sign.test(cell));
    return found ? [{ field, message: `${JSON.stringify(cell)} ${found.message}` }] : [];
  });
}
