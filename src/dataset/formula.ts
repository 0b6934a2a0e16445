const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/iu;
/**
 * As a spreadsheet reads it: after blanks, a feed or a return, and in the wide and small forms of these signs. Also
 * behind apostrophes, so that one of our own can be told from those that were there.
 */
const FORMULA_START = /^'*(?:\s*[=+\-@＝＋－＠﹦﹢﹣﹫]|[\t\r\n]\s*\S)/u;

/** Whether a cell begins as a formula does, be it one with apostrophes in front. */
export function beginsLikeFormula(cell: string): boolean {
  return FORMULA_START.test(cell);
}

/** Whether a spreadsheet would run a cell as a formula (OWASP, "CSV Injection"); a plain number is none. */
export function runsAsFormula(cell: string): boolean {
  return beginsLikeFormula(cell) && !PLAIN_NUMBER.test(cell);
}
