/** People of one place, and how many of them gain. */
export interface Gaining {
  /** Of the place among all, the worst-off first; equal places share theirs. */
  readonly order: number;
  readonly people: number;
  readonly gained: number;
}

/**
 * Concentration index C = 2 sum_i g_i R_i / sum_i g_i - 1, with g_i those who gain in place i and
 * R_i the share of all people who are worse off, counted to the middle of those of the same order
 * (Kakwani, Wagstaff and van Doorslaer 1997; O'Donnell, van Doorslaer, Wagstaff and Lindelow,
 * Analyzing Health Equity Using Household Survey Data, World Bank 2008, chapter 8).
 *
 * @returns in (-1, 1): below 0 where the worse-off gain more; null where nobody gains
 */
export function concentrationIndex(places: readonly Gaining[]): number | null {
  const all = places.reduce((sum, { people }) => sum + people, 0);
  const gained = places.reduce((sum, place) => sum + place.gained, 0);
  if (gained === 0) return null;
  let worseOff = 0;
  let weighted = 0;
  for (const same of ofEqualOrder(places)) {
    const people = same.reduce((sum, place) => sum + place.people, 0);
    const rank = (worseOff + people / 2) / all;
    weighted += rank * same.reduce((sum, place) => sum + place.gained, 0);
    worseOff += people;
  }
  return (2 * weighted) / gained - 1;
}

function ofEqualOrder(places: readonly Gaining[]): Gaining[][] {
  const groups = new Map<number, Gaining[]>();
  for (const place of places.toSorted((a, b) => a.order - b.order)) {
    const group = groups.get(place.order);
    if (group === undefined) groups.set(place.order, [place]);
    else group.push(place);
  }
  return [...groups.values()];
}
