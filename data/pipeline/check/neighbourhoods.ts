import type { Problem } from '../../../src/dataset/csv';
import { UNDRAWN_NATIONS } from '../../../src/domain';
import type { Districts } from '../build/boundaries';
import { type CheckedTables, problemIn } from './checkedTables';

const TABLE = 'neighbourhood_deprivation';

/**
 * What is drawn has a figure in one known district, and what has a figure is drawn. Where the index is not
 * of the neighbourhoods of today, the neighbourhoods are drawn and have none.
 */
export function findBadNeighbourhoods(tables: CheckedTables, zones: Districts): Problem[] {
  const drawn = new Set(zones.features.map(({ properties }) => properties.code));
  const nationOf = new Map(tables.areas.map(({ value }) => [value.code, value.nation]));
  const areaOf = new Map(tables.neighbourhoods.map(({ value }) => [value.code, value.area_code]));
  const isUndrawn = (area: string): boolean => {
    const nation = nationOf.get(area);
    return nation !== undefined && UNDRAWN_NATIONS.has(nation);
  };
  const withoutFigures = tables.neighbourhoods.filter(({ value }) => isUndrawn(value.area_code));
  const known = new Set([...tables[TABLE], ...withoutFigures].map(({ value }) => value.code));
  return [
    ...tables[TABLE].flatMap(({ row, value: { code, area_code } }) => {
      const problems: Problem[] = [];
      if (nationOf.has(area_code) && !isUndrawn(area_code) && !drawn.has(code)) {
        problems.push(problemIn(TABLE, row, 'code', `${code} has a figure and no shape`));
      }
      const area = areaOf.get(code) ?? area_code;
      if (area !== area_code) {
        const message = `${code} is in ${area} by neighbourhoods.csv`;
        problems.push(problemIn(TABLE, row, 'area_code', message));
      }
      return problems;
    }),
    ...withoutFigures
      .filter(({ value: { code } }) => !drawn.has(code))
      .map(({ row, value: { code } }) =>
        problemIn('neighbourhoods', row, 'code', `${code} has no shape`),
      ),
    ...[...drawn]
      .filter((code) => !known.has(code))
      .map((code) =>
        problemIn(TABLE, null, 'code', `the shapes hold ${code}, which the table lacks`),
      ),
  ];
}
