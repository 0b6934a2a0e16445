import type { Problem } from '../../../src/dataset/csv';
import { UNDRAWN_NATIONS } from '../../../src/domain';
import type { Districts } from '../build/boundaries';
import { type CheckedTables, problemIn } from './checkedTables';

const TABLE = 'neighbourhood_deprivation';

/** What is drawn has a figure in one known district, and what has a figure is drawn where its nation is. */
export function findBadNeighbourhoods(tables: CheckedTables, zones: Districts): Problem[] {
  const drawn = new Set(zones.features.map(({ properties }) => properties.code));
  const held = new Set(tables[TABLE].map(({ value }) => value.code));
  const nationOf = new Map(tables.areas.map(({ value }) => [value.code, value.nation]));
  const areaOf = new Map(tables.neighbourhoods.map(({ value }) => [value.code, value.area_code]));
  return [
    ...tables[TABLE].flatMap(({ row, value: { code, area_code } }) => {
      const problems: Problem[] = [];
      const nation = nationOf.get(area_code);
      if (nation !== undefined && !UNDRAWN_NATIONS.has(nation) && !drawn.has(code)) {
        problems.push(problemIn(TABLE, row, 'code', `${code} has a figure and no shape`));
      }
      const area = areaOf.get(code) ?? area_code;
      if (area !== area_code) {
        const message = `${code} is in ${area} by neighbourhoods.csv`;
        problems.push(problemIn(TABLE, row, 'area_code', message));
      }
      return problems;
    }),
    ...[...drawn]
      .filter((code) => !held.has(code))
      .map((code) =>
        problemIn(TABLE, null, 'code', `the shapes hold ${code}, which the table lacks`),
      ),
  ];
}
