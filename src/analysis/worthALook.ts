import { DEFAULT_SCENARIO, type Nation, type SectorId } from '../domain';
import { analyseCountry } from './analyse';
import type { Country } from './country';
import type { Looking } from './looks';

/** A pair of district and sector that nobody has looked at. */
export interface UnlookedPair {
  readonly areaIndex: number;
  readonly sector: SectorId;
  /** N in [0, 1], at default settings. */
  readonly need: number;
  /** a, as the list stands. */
  readonly access: number;
  /** Standard deviation of the access that a look may leave, by what looks so far have closed. */
  readonly spread: number;
  /** need x people x spread: how many people in need the answer may turn on. */
  readonly worth: number;
}

/**
 * Stage 15: where to look next, by what a look is worth. A look tells most where many people are in
 * need and where it may find anything from nobody to enough; one where access is good already, or
 * where somebody has looked, tells little. The first is worth the most; ties by area code.
 */
export function worthALook(country: Country, sectors: readonly SectorId[]): UnlookedPair[] {
  const { areas, looking } = country;
  const deviations = new Map<Nation, number>();
  const deviationOf = (nation: Nation): number => {
    const known = deviations.get(nation) ?? deviation(looking, nation);
    deviations.set(nation, known);
    return known;
  };
  const pairs = sectors.flatMap((sector) =>
    analyseCountry(country, { ...DEFAULT_SCENARIO, sector }).areas.flatMap(
      ({ need, access, looked }, areaIndex): UnlookedPair[] => {
        if (looked !== null || need === null) return [];
        const { nation, population } = areas[areaIndex]!;
        const spread = (1 - access) * deviationOf(nation);
        return [{ areaIndex, sector, need, access, spread, worth: need * population * spread }];
      },
    ),
  );
  return pairs.sort(
    (a, b) => b.worth - a.worth || (areas[a.areaIndex]!.code < areas[b.areaIndex]!.code ? -1 : 1),
  );
}

/** Standard deviation of what a look closes: the nation's own looks and all, mixed as in a draw. */
function deviation({ closings, ownShare }: Looking, nation: Nation): number {
  const all = Object.values(closings).flat();
  if (all.length === 0) return 0;
  const moment = (power: number): number => {
    const mean = (values: readonly number[]): number =>
      values.length === 0
        ? 0
        : values.reduce((sum, value) => sum + value ** power, 0) / values.length;
    return ownShare[nation] * mean(closings[nation]) + (1 - ownShare[nation]) * mean(all);
  };
  return Math.sqrt(Math.max(0, moment(2) - moment(1) ** 2));
}
