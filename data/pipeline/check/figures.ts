import type { Problem } from '../../../src/dataset/csv';
import type { TableRow } from '../../../src/dataset/schema/tables';
import { type CheckedTables, problemAt, problemIn } from './checkedTables';

/** Impossible values, intervals that miss their value, and figures where the manifest has none. */
export function findBadFigures(tables: CheckedTables): Problem[] {
  const indicators = new Map(tables.indicators.map(({ value }) => [value.id, value]));
  const areas = new Map(tables.areas.map(({ value }) => [value.code, value]));
  return tables.values.flatMap(({ file, row, value: figure }) => {
    const indicator = indicators.get(figure.indicator_id);
    const area = areas.get(figure.area_code);
    if (indicator === undefined || area === undefined) return [];
    const problems: Problem[] = [];
    const add = (field: string, message: string): void => {
      problems.push(problemAt({ file, row }, field, message));
    };
    for (const { field, message } of faultsOf(figure, indicator)) add(field, message);
    if (!indicator.nations.includes(area.nation)) {
      add(
        'area_code',
        `${area.name} is in ${area.nation}, which the manifest does not name for ${indicator.id}`,
      );
    }
    if (figure.basis === 'county' && area.county_code === area.code) {
      add('basis', `${area.name} has no county to show the figure of`);
    }
    return problems;
  });
}

/** What is wrong with a figure by itself: impossible, or outside its own interval. */
export function faultsOf(
  { value, low, high }: Pick<TableRow<'values'>, 'value' | 'low' | 'high'>,
  { id, minimum, maximum, unit }: TableRow<'indicators'>,
): { readonly field: string; readonly message: string }[] {
  const limits = `from ${minimum ?? 'any number'} to ${maximum ?? 'any number'} (${unit})`;
  const impossible = (minimum !== null && value < minimum) || (maximum !== null && value > maximum);
  return [
    ...(impossible
      ? [{ field: 'value', message: `${value} is impossible: ${id} goes ${limits}` }]
      : []),
    ...((low === null) !== (high === null)
      ? [{ field: 'low', message: 'an interval needs both its ends' }]
      : []),
    ...(low !== null && low > value
      ? [{ field: 'low', message: `${low} is above the value ${value}` }]
      : []),
    ...(high !== null && high < value
      ? [{ field: 'high', message: `${high} is below the value ${value}` }]
      : []),
  ];
}

/** An indicator without any figure in a nation that its manifest names. */
export function findMissingFigures(tables: CheckedTables): Problem[] {
  const nationOf = new Map(tables.areas.map(({ value }) => [value.code, value.nation]));
  const covered = new Set(
    tables.values.map(
      ({ value }) => `${value.indicator_id} ${nationOf.get(value.area_code) ?? ''}`,
    ),
  );
  return tables.indicators.flatMap(({ row, value: { id, nations } }) =>
    nations
      .filter((nation) => !covered.has(`${id} ${nation}`))
      .map((nation) => problemIn('indicators', row, 'nations', `${id} has no figure in ${nation}`)),
  );
}
