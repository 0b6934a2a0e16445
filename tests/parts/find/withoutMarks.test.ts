import { describe, expect, it } from 'vitest';
import { withoutMarks } from '../../../src/parts/find/withoutMarks';

describe('what was pasted', () => {
  it.each([
    ['"FY1 4AB"', 'FY1 4AB'],
    ['‘Leeds’,', 'Leeds'],
    ['(Leeds)…', 'Leeds'],
    ['  Leeds. ', 'Leeds'],
    ['\uFEFFLe\u200Beds\u00AD', 'Leeds'],
    ['ＦＹ１ ４ＡＢ', 'FY1 4AB'],
    ['FY1\u00A04AB;', 'FY1 4AB'],
    ['Stoke-on-Trent', 'Stoke-on-Trent'],
    ["King's Lynn", "King's Lynn"],
    ['!!!', ''],
    ['', ''],
  ])('%j is read as %j', (text, read) => {
    expect(withoutMarks(text)).toBe(read);
  });
});
