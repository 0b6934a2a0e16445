import type { Problem } from '../../../src/dataset/csv';
import { NATION_CODES } from '../../../src/domain';
import type { Districts } from '../build/boundaries';
import { type CheckedTables, problemIn } from './checkedTables';

/** Every district has a boundary, people at known places, and neighbours that are not itself. */
export function findBadAreas(tables: CheckedTables, districts: Districts): Problem[] {
  const drawn = new Set(districts.features.map(({ properties }) => properties.code));
  const known = new Set(tables.areas.map(({ value }) => value.code));
  const peopled = new Set(tables.neighbourhoods.map(({ value }) => value.area_code));
  const nationOfRegion = new Map(tables.regions.map(({ value }) => [value.code, value.nation]));
  return [
    ...tables.areas.flatMap(({ row, value: { code, name, nation, region_code } }) => {
      const problems: Problem[] = [];
      const add = (field: string, message: string): void => {
        problems.push(problemIn('areas', row, field, message));
      };
      if (!drawn.has(code)) add('code', `${name} (${code}) has no boundary`);
      if (!peopled.has(code)) add('code', `${name} (${code}) has no neighbourhood`);
      if (code[0] !== NATION_CODES[nation][0]) add('nation', `${code} is not a code of ${nation}`);
      const regionNation = nationOfRegion.get(region_code);
      if (regionNation !== undefined && regionNation !== nation) {
        add('region_code', `${region_code} is in ${regionNation}, the district in ${nation}`);
      }
      return problems;
    }),
    ...[...drawn]
      .filter((code) => !known.has(code))
      .map((code) =>
        problemIn('areas', null, 'code', `the boundaries hold ${code}, which the table lacks`),
      ),
    ...tables.similar
      .filter(({ value }) => value.area_code === value.similar_code)
      .map(({ row }) =>
        problemIn('similar', row, 'similar_code', 'a district cannot be its own neighbour'),
      ),
    ...tables.former_codes
      .filter(({ value }) => known.has(value.code) && value.code !== value.area_code)
      .map(({ row, value }) =>
        problemIn(
          'former_codes',
          row,
          'code',
          `${value.code} is the code of another district today`,
        ),
      ),
  ];
}
