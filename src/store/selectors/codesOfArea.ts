import { NATION_CODES, type Area, type CoreData } from '../../domain';
import { remember } from './remember';

/** Official codes of a district and of all it lies in: county, combined authority, region, nation. */
export function codesOfArea(core: CoreData, area: Area): readonly string[] {
  const authority = authorityOf(core).get(area.code);
  return [
    area.code,
    area.countyCode,
    ...(authority === undefined ? [] : [authority]),
    area.regionCode,
    NATION_CODES[area.nation],
  ];
}

/** Code of the combined authority by code of the district; most districts are in none. */
const authorityOf = remember(
  ({ combinedAuthorities }: CoreData): ReadonlyMap<string, string> =>
    new Map(
      combinedAuthorities.flatMap(({ code, areaCodes }) =>
        areaCodes.map((areaCode) => [areaCode, code] as const),
      ),
    ),
);
