import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import { formatCsv, parseCsv } from '../../src/dataset/csv';
import { readTable } from '../../src/dataset/readTable';

describe('formatCsv', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['\n=1+1', '"\'\n=1+1"'],
    [' =1+1', "' =1+1"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－cmd', "'－cmd"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
    ['+44 20', "'+44 20"],
    ['-ish', "'-ish"],
    ['@sum', "'@sum"],
    ['\tcmd', "'\tcmd"],
    ['\rcmd', '"\'\rcmd"'],
    // plain numbers stay numbers
    ['-3.5', '-3.5'],
    ['+7', '+7'],
    ['-1e-3', '-1e-3'],
    ['Children, young', '"Children, young"'],
  ])('writes %j as %j', (cell, written) => {
    expect(formatCsv([{ a: cell }], ['a'])).toBe(`a\n${written}\n`);
  });

  it.each(["'=1+1", "''=1+1", "'-5", "'\tcmd", "'quoted'", '﹢1', '\t', '5'])(
    'gives back %j, apostrophe or none',
    (cell) => {
      const rows = [{ id: 'x', note: cell }];
      expect(parseCsv('t.csv', formatCsv(rows, ['id', 'note'])).records).toEqual(rows);
    },
  );

  it('guards the name of a column too, and gives it back', () => {
    const text = formatCsv([{ '=1+1': 'a', id: 'x' }], ['=1+1', 'id']);
    expect(text).toBe("'=1+1,id\na,x\n");
    expect(parseCsv('t.csv', text)).toMatchObject({
      columns: ['=1+1', 'id'],
      records: [{ '=1+1': 'a', id: 'x' }],
    });
  });

  it('writes null as an empty cell and a number as it is', () => {
    expect(formatCsv([{ a: null, b: -0.25 }], ['a', 'b'])).toBe('a,b\n,-0.25\n');
  });

  it('is read back as it was, whatever the cells hold', () => {
    const cell = fc.string().map((text) => text.replace(/\r\n?/gu, '\n'));
    fc.assert(
      fc.property(
        fc.array(fc.record({ id: fc.constant('x'), note: cell }), { minLength: 1 }),
        (rows) => {
          expect(parseCsv('t.csv', formatCsv(rows, ['id', 'note'])).records).toEqual(rows);
        },
      ),
    );
  });
});

describe('parseCsv', () => {
  it('reads a single column without a guess at what parts its cells', () => {
    const notes = ['a;b', 'c;d', 'e|f', 'g\th'].map((note) => ({ note }));
    expect(parseCsv('t.csv', formatCsv(notes, ['note']))).toEqual({
      columns: ['note'],
      records: notes,
      namesRow: 1,
      rows: [2, 3, 4, 5],
      problems: [],
    });
  });

  it.each([';', '\t'])('reads what a spreadsheet parts by %j', (sign) => {
    const text = `id${sign}note\na${sign}"x, y"\n`;
    expect(parseCsv('t.csv', text).records).toEqual([{ id: 'a', note: 'x, y' }]);
  });

  it('says of a row that it has more cells than columns, and keeps none without a column', () => {
    const { records, problems } = parseCsv('t.csv', 'id,note\na,b,c\n');
    expect(records).toEqual([{ id: 'a', note: 'b' }]);
    expect(problems).toMatchObject([{ row: 2, message: expect.stringContaining('Too many') }]);
  });

  it('says of a name that two columns have it', () => {
    const quiet = vi.spyOn(console, 'warn').mockReturnValue();
    expect(parseCsv('t.csv', 'id,note,note\na,b,c\n').problems).toEqual([
      { file: 't.csv', row: 1, field: 'note', message: 'is the name of two columns' },
    ]);
    quiet.mockRestore();
  });
});

describe('readTable', () => {
  it('takes a byte order mark and Windows line ends', () => {
    const { records, problems } = readTable('families', '\uFEFFid,name,name_welsh\r\na,A,A\r\n');
    expect(problems).toEqual([]);
    expect(records).toEqual([
      { file: 'families.csv', row: 2, value: { id: 'a', name: 'A', name_welsh: 'A' } },
    ]);
  });

  it('reports a bad row by the number a spreadsheet shows, and keeps the others', () => {
    const { records, problems } = readTable(
      'families',
      'id,name,name_welsh\na,A,A\nB C,B,B\nc,,C\nd,D,D\n',
      'mine.csv',
    );
    expect(records.map(({ row }) => row)).toEqual([2, 5]);
    expect(problems).toEqual([
      {
        file: 'mine.csv',
        row: 3,
        field: 'id',
        message: '"B C" may hold only a-z, 0-9, - and _ (an id has no capitals)',
      },
      { file: 'mine.csv', row: 4, field: 'name', message: 'is empty' },
    ]);
  });

  it('says which column is missing', () => {
    expect(readTable('families', 'id,name\na,A\n').problems).toEqual([
      { file: 'families.csv', row: 1, field: 'name_welsh', message: 'has no column "name_welsh"' },
    ]);
  });
});
