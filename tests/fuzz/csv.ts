import assert from 'node:assert/strict';
import fc from 'fast-check';
import Papa from 'papaparse';
import { formatCsv, parseCsv } from '../../src/dataset/csv';
import { readTable } from '../../src/dataset/readTable';
import { columnsOf, TABLE_NAMES } from '../../src/dataset/schema/tables';
import { target, type Surface } from './target';
import { anyText, hardText } from './texts';

// PapaParse says of each table that has a name twice; of a million that is no news.
console.warn = () => undefined;

/** Text as a person might leave it in a cell to be run. */
const formulaText = fc
  .tuple(
    fc.stringMatching(/^[ \t\r\n\u00a0\ufeff\u3000']{0,3}$/u),
    fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '﹢', '﹣', ''),
    fc.constantFrom('1+1', 'SUM(A1)', '5', '1e-3', 'HYPERLINK("http://x")', 'cmd|"/c calc"!A1', ''),
  )
  .map((parts) => parts.join(''));
const cell = fc.oneof(anyText, hardText, formulaText);
const plainName = fc.constantFrom('id', 'name', 'note', 'wellbeing low', 'need (rank)');

type Given = readonly [names: readonly string[], rows: readonly (readonly string[])[]];

function tables(columnName: fc.Arbitrary<string>): fc.Arbitrary<Given> {
  return fc
    .uniqueArray(columnName, { minLength: 1, maxLength: 4 })
    .chain((names) =>
      fc.tuple(
        fc.constant(names),
        fc.array(fc.tuple(...names.map(() => cell)), { minLength: 1, maxLength: 5 }),
      ),
    );
}

/** A number that a spreadsheet reads as one. */
const NUMBER = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/iu;

/** As a spreadsheet takes a cell: wide and small signs as plain ones, whatever blanks stand before them. */
function runsAsFormula(content: string): boolean {
  if (NUMBER.test(content)) return false;
  return /^[\t\r\n]\s*\S/u.test(content) || /^\s*[=+\-@]/u.test(narrow(content));
}

function narrow(content: string): string {
  return content.replaceAll(/[\uFE50-\uFE6F\uFF00-\uFFEF]/gu, (sign) => sign.normalize('NFKC'));
}

export const csv: Surface = {
  name: 'CSV',
  targets: [
    target(
      'Any text is a table with problems or without: never an error, and no cell without its column.',
      cell,
      (text) => {
        const { columns: names, records } = parseCsv('any.csv', text);
        for (const record of records)
          for (const name of Object.keys(record)) assert.ok(names.includes(name), name);
      },
    ),
    target(
      'No cell that we write, nor the name of a column, starts a formula.',
      tables(fc.oneof(cell, plainName)),
      (given) => {
        for (const line of cellsOf(writtenOf(given)))
          for (const content of line) assert.ok(!runsAsFormula(content), JSON.stringify(content));
      },
    ),
    target('What we write is read back as it was.', tables(plainName), (given) => {
      const [names, rows] = given;
      const read = parseCsv('any.csv', writtenOf(given));
      assert.deepEqual(read.problems, []);
      assert.deepEqual(read.columns, names);
      // A row of nothing but blanks is none.
      const kept = rows.filter((row) => row.some((content) => content.trim() !== ''));
      assert.deepEqual(
        read.records,
        kept.map((row) => recordOf(names, row)),
      );
    }),
    target(
      'Any text in the place of any table gives rows that fit it, with no number past all bounds, and problems of that file.',
      fc.tuple(
        fc.constantFrom(...TABLE_NAMES),
        fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 4 }),
      ),
      ([name, rows]) => {
        const text = Papa.unparse({ fields: [...columnsOf(name)], data: rows });
        const { records, problems } = readTable(name, text, 'mine.csv');
        assert.ok(problems.every(({ file, message }) => file === 'mine.csv' && message !== ''));
        const wrong = new Set(problems.map(({ row }) => row));
        assert.ok(records.every(({ row }) => !wrong.has(row)));
        for (const { value } of records)
          for (const content of Object.values(value))
            assert.ok(typeof content !== 'number' || Number.isFinite(content), String(content));
      },
    ),
  ],
};

function writtenOf([names, rows]: Given): string {
  return formatCsv(
    rows.map((row) => recordOf(names, row)),
    names,
  );
}

function recordOf(names: readonly string[], row: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, at) => [name, row[at] ?? '']));
}

function cellsOf(text: string): string[][] {
  return Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data;
}
