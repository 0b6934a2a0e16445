import { describe, expect, it } from 'vitest';
import { toCsv, toJson, toTable } from '../../src/cli/write';

describe('CSV', () => {
  it('quotes, leaves null empty, and joins lists', () => {
    const rows = [{ name: 'Rhondda "Valley", Upper', gap: null, ids: ['a', 'b'], fragile: false }];
    expect(toCsv(rows)).toBe('name,gap,ids,fragile\r\n"Rhondda ""Valley"", Upper",,a;b,false');
  });

  it('is safe to open in a spreadsheet: words never start like a formula, numbers stay numbers', () => {
    expect(toCsv([{ name: '=HYPERLINK("x")', change: -0.5 }])).toBe(
      'name,change\r\n"\'=HYPERLINK(""x"")",-0.5',
    );
  });
});

describe('CSV of words that others sent', () => {
  it.each([' =1+1', '＝1+1', '\t@SUM(A1)'])('is safe where they begin with %j', (words) => {
    expect(toCsv([{ words }]).split('\r\n')[1]).toMatch(/^'/u);
  });
});

describe('JSON', () => {
  it('keeps every digit and null', () => {
    expect(JSON.parse(toJson([{ gap: 0.1 + 0.2, rank: null }]))).toEqual([
      { gap: 0.1 + 0.2, rank: null },
    ]);
  });
});

describe('a table', () => {
  it('puts numbers to the right and words to the left', () => {
    const rows = [
      ['1', 'Hart', '0.5', 'because'],
      ['12', 'Blackpool', '0.25', 'so'],
    ];
    expect(toTable(['', 'area', 'gap', 'why'], rows).split('\n')).toEqual([
      '    area       gap   why',
      ' 1  Hart        0.5  because',
      '12  Blackpool  0.25  so',
    ]);
  });
});
