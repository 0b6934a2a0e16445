import type { Area, Direction, Nation } from '../domain';

/** The place of an area in a list from most to least need. */
export interface NeedRank {
  /** 1 = most need (for an indicator of context: the highest value). Equal values share a rank. */
  readonly rank: number;
  /** How many areas are ranked with it. */
  readonly of: number;
  /** The nation it is ranked within; null where it is ranked across the United Kingdom. */
  readonly nation: Nation | null;
  /** Another area has the same rank. */
  readonly shared: boolean;
}

/**
 * Ranks areas from most to least need.
 *
 * @param values aligned with the areas; null is not ranked
 * @param withinNation rank each nation by itself, where nations define the values differently
 */
export function rankByNeed(
  areas: readonly Pick<Area, 'nation'>[],
  values: readonly (number | null)[],
  direction: Direction,
  withinNation: boolean,
): (NeedRank | null)[] {
  const sign = direction === 'lower-is-more-need' ? -1 : 1;
  const groupOf = (at: number): Nation | null => (withinNation ? areas[at]!.nation : null);
  const groups = new Map<Nation | null, number[]>();
  for (const [at, value] of values.entries()) {
    if (value === null) continue;
    const members = groups.get(groupOf(at)) ?? [];
    members.push(sign * value);
    groups.set(groupOf(at), members);
  }
  const places = new Map([...groups].map(([nation, members]) => [nation, placesOf(members)]));
  return values.map((value, at) => {
    const nation = groupOf(at);
    const place = value === null ? undefined : places.get(nation)?.get(sign * value);
    return place ? { ...place, of: groups.get(nation)!.length, nation } : null;
  });
}

/** The rank of each value, the highest first; equal values share the best of their places. */
function placesOf(values: readonly number[]): Map<number, Pick<NeedRank, 'rank' | 'shared'>> {
  const places = new Map<number, Pick<NeedRank, 'rank' | 'shared'>>();
  for (const [position, value] of values.toSorted((a, b) => b - a).entries()) {
    const known = places.get(value);
    places.set(value, known ? { ...known, shared: true } : { rank: position + 1, shared: false });
  }
  return places;
}
