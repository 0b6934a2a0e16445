import type { Problem } from '../../../src/dataset/csv';
import { TABLE_NAMES } from '../../../src/dataset/schema/tables';
import { NATIONS } from '../../../src/domain';
import type { CheckedTables } from './checkedTables';
import type { CheckResult } from './checkTables';

/** The report of a check, to read: what is there, how far it reaches, what is wrong. */
export function describeCheck({ tables, problems }: CheckResult): string {
  return [...countLines(tables), '', ...coverageLines(tables), '', ...problemLines(problems)].join(
    '\n',
  );
}

function countLines(tables: CheckedTables): string[] {
  return ['Rows', ...TABLE_NAMES.map((table) => `  ${table.padEnd(20)} ${tables[table].length}`)];
}

function coverageLines(tables: CheckedTables): string[] {
  const nationOf = new Map(tables.areas.map(({ value }) => [value.code, value.nation]));
  const width = 18;
  const cells = (entries: readonly (string | number)[]): string =>
    entries.map((entry) => String(entry).padStart(width)).join('');
  const name = (text: string): string => text.padEnd(52);
  const perNation = (codes: readonly string[]): number[] =>
    NATIONS.map((nation) => codes.filter((code) => nationOf.get(code) === nation).length);
  return [
    `${name('Districts with a figure')}${cells(NATIONS)}`,
    `${name('  (all districts)')}${cells(perNation([...nationOf.keys()]))}`,
    ...tables.indicators.map(({ value: { id } }) => {
      const codes = tables.values
        .filter(({ value }) => value.indicator_id === id)
        .map(({ value }) => value.area_code);
      return `${name(`  ${id}`)}${cells(perNation(codes))}`;
    }),
  ];
}

function problemLines(problems: readonly Problem[]): string[] {
  if (problems.length === 0) return ['No problems found.'];
  return [
    problems.length === 1 ? '1 problem' : `${problems.length} problems`,
    ...problems.map((problem) => `  ${describeProblem(problem)}`),
  ];
}

/** "sites.csv, row 12, area_code: ..." */
export function describeProblem({ file, row, field, message }: Problem): string {
  const place = [file, row === null ? null : `row ${row}`, field]
    .filter((part) => part !== null)
    .join(', ');
  return `${place}: ${message}`;
}
