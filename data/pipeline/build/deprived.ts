/** Finer than any two neighbourhoods of Wales lie apart, of which there are the fewest. */
const DECIMALS = 4;

/** How deprived one neighbourhood is by one index or domain. */
export interface Figure {
  readonly code: string;
  readonly value: number;
}

/**
 * The share of the people of a nation in more deprived places, to the middle of the own people.
 *
 * @param figures of one nation, in any order; of equals the earlier code comes first
 * @param highestFirst whether a higher figure is more deprived, as a score is and a rank is not
 */
export function sharesMoreDeprived(
  figures: readonly Figure[],
  peopleOf: ReadonlyMap<string, number>,
  highestFirst: boolean,
): ReadonlyMap<string, number> {
  const sign = highestFirst ? -1 : 1;
  const nation = figures.toSorted(
    (a, b) => sign * (a.value - b.value) || (a.code < b.code ? -1 : 1),
  );
  const all = nation.reduce((sum, { code }) => sum + (peopleOf.get(code) ?? 0), 0);
  const shares = new Map<string, number>();
  let before = 0;
  for (const { code } of nation) {
    const people = peopleOf.get(code) ?? 0;
    shares.set(code, Number(((before + people / 2) / all).toFixed(DECIMALS)));
    before += people;
  }
  return shares;
}
