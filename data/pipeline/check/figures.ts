import type { Problem } from '../../../src/dataset/csv';
import { type CheckedTables, problemAt, problemIn } from './checkedTables';

/** Impossible values, intervals that miss their value, and figures where the manifest has none. */
export function findBadFigures(tables: CheckedTables): Problem[] {
  const indicators = new Map(tables.indicators.map(({ value }) => [value.id, value]));
  const areas = new Map(tables.areas.map(({ value }) => [value.code, value]));
  return tables.values.flatMap(({ file, row, value: figure }) => {
    const indicator = indicators.get(figure.indicator_id);
    const area = areas.get(figure.area_code);
    if (indicator === undefined || area === undefined) return [];
    const { value, low, high, basis } = figure;
    const { minimum, maximum, unit } = indicator;
    const limits = `from ${minimum ?? 'any number'} to ${maximum ?? 'any number'} (${unit})`;
    const beyond = (number: number | null): boolean =>
      number !== null &&
      ((minimum !== null && number < minimum) || (maximum !== null && number > maximum));
    const problems: Problem[] = [];
    const add = (field: string, message: string): void => {
      problems.push(problemAt({ file, row }, field, message));
    };
    if (beyond(value)) add('value', `${value} is impossible: ${indicator.id} goes ${limits}`);
    if ((low === null) !== (high === null)) add('low', 'an interval needs both its ends');
    if (low !== null && low > value) add('low', `${low} is above the value ${value}`);
    if (high !== null && high < value) add('high', `${high} is below the value ${value}`);
    if (!indicator.nations.includes(area.nation)) {
      add(
        'area_code',
        `${area.name} is in ${area.nation}, which the manifest does not name for ${indicator.id}`,
      );
    }
    if (basis === 'county' && area.county_code === area.code) {
      add('basis', `${area.name} has no county to show the figure of`);
    }
    return problems;
  });
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
