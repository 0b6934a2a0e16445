import { NATION_CODES, type Area } from './area';
import type { FrameData } from './dataset';

/**
 * Codes of the districts of a place, by its official code: a district, county, combined authority,
 * region or nation. None where no such place is known.
 */
export function districtsOf(
  { areas, combinedAuthorities }: Pick<FrameData, 'areas' | 'combinedAuthorities'>,
  code: string,
): readonly string[] {
  const authority = combinedAuthorities.find((other) => other.code === code);
  if (authority !== undefined) return authority.areaCodes;
  const isOf = (area: Area): boolean =>
    [area.code, area.countyCode, area.regionCode, NATION_CODES[area.nation]].includes(code);
  return areas.filter(isOf).map((area) => area.code);
}
