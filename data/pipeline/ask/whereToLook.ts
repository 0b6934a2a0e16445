import { Country, worthALook } from '../../../src/analysis';
import type { AnalysisInput, Nation } from '../../../src/domain';

export interface PlaceToLook {
  readonly code: string;
  readonly name: string;
  readonly nation: Nation;
  readonly sector: string;
  readonly people: number;
  readonly need: number;
  readonly access: number;
  readonly worth: number;
}

/** Pairs of district and sector that nobody has looked at, by what a look is worth, the most first. */
export function whereToLook(
  input: AnalysisInput,
  sectors: readonly string[],
  nation: Nation | null,
): readonly PlaceToLook[] {
  return worthALook(new Country(input), sectors)
    .map(({ areaIndex, ...pair }) => ({ area: input.core.areas[areaIndex]!, ...pair }))
    .filter(({ area }) => nation === null || area.nation === nation)
    .map(({ area, sector, need, access, worth }) => ({
      code: area.code,
      name: area.name,
      nation: area.nation,
      sector,
      people: area.population,
      need,
      access,
      worth: Math.round(worth),
    }));
}
