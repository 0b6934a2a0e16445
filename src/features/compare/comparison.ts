import { medianOf } from '../../analysis';
import { NATIONS, type Area, type Direction, type Nation } from '../../domain';

/**
 * Which of the values means the most need: none where fewer than two are known or all are equal,
 * several where they tie, and none for a figure that is neither better nor worse.
 *
 * @param values one per area, null where it has none of its own
 */
export function mostNeed(values: readonly (number | null)[], direction: Direction): boolean[] {
  const given = known(values);
  const differ = given.some((value) => value !== given[0]);
  if (direction === 'context' || !differ) return values.map(() => false);
  const most = direction === 'higher-is-more-need' ? Math.max(...given) : Math.min(...given);
  return values.map((value) => value === most);
}

/** Where a figure may be set beside: the middle of its nation and of the United Kingdom, and the ends. */
export interface Middles {
  readonly nation: number | null;
  /** Null where the nations are apart, and where only one of them has the figure. */
  readonly unitedKingdom: number | null;
  readonly least: number;
  readonly most: number;
}

/**
 * The middle (median) of the areas that have a value of their own, nation by nation.
 * @param values one per area of the dataset, null where it has none of its own
 * @param apart whether the nations measure in ways that cannot be set beside each other
 * @returns for each nation what to set its areas' values beside; null where none has a value
 */
export function middlesByNation(
  areas: readonly Pick<Area, 'nation'>[],
  values: readonly (number | null)[],
  apart: boolean,
): (nation: Nation) => Middles | null {
  const all = known(values);
  const ofNation = (nation: Nation): number[] =>
    known(values.filter((_, index) => areas[index]?.nation === nation));
  const nationsWithValues = NATIONS.filter((nation) => ofNation(nation).length > 0).length;
  const together = apart || nationsWithValues < 2 ? null : medianOf(all);
  return (nation) => {
    const own = ofNation(nation);
    const beside = apart ? own : all;
    if (beside.length === 0) return null;
    return {
      nation: medianOf(own),
      unitedKingdom: together,
      least: Math.min(...beside),
      most: Math.max(...beside),
    };
  };
}

function known(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}
