/** Which places each site covers, by index. */
export type Coverage = readonly (readonly number[])[];

/**
 * Stage 11, the plain version: choose sites so that the most demand lies within their radius
 * (Church and ReVelle 1974), one after the other, each covering the most that is still uncovered.
 * At least 63.2% of the best possible. Equal sites: the first of the list.
 *
 * @param demand of each place, not negative
 * @param covered the places of each site
 * @returns indexes of the sites, in the order chosen
 */
export function greedyCoverage(
  demand: readonly number[],
  covered: Coverage,
  choose: number,
): number[] {
  const done = new Uint8Array(demand.length);
  const sites: number[] = [];
  while (sites.length < Math.min(choose, covered.length)) {
    let best = -1;
    let bestGain = -1;
    for (let site = 0; site < covered.length; site++) {
      if (sites.includes(site)) continue;
      const gain = newlyCovered(demand, covered[site]!, done);
      if (gain > bestGain) [best, bestGain] = [site, gain];
    }
    sites.push(best);
    for (const place of covered[best]!) done[place] = 1;
  }
  return sites;
}

/** Demand within the radius of any of the sites. */
export function demandCovered(
  demand: readonly number[],
  covered: Coverage,
  sites: readonly number[],
): number {
  const places = new Set(sites.flatMap((site) => covered[site]!));
  let sum = 0;
  for (const place of places) sum += demand[place]!;
  return sum;
}

/**
 * The best choice, proven: branch and bound, in which a branch is given up when even the largest
 * gains that are left, overlaps forgotten, cannot beat the best so far. For a few tens of sites.
 */
export function optimalCoverage(
  demand: readonly number[],
  covered: Coverage,
  choose: number,
): number[] {
  let best = greedyCoverage(demand, covered, choose);
  let bestCovered = demandCovered(demand, covered, best);

  const branch = (chosen: readonly number[], open: readonly number[], total: number): void => {
    if (total > bestCovered) [best, bestCovered] = [[...chosen], total];
    const left = choose - chosen.length;
    if (left === 0) return;
    const done = new Uint8Array(demand.length);
    for (const site of chosen) for (const place of covered[site]!) done[place] = 1;
    const gains = open.map((site) => ({ site, gain: newlyCovered(demand, covered[site]!, done) }));
    gains.sort((a, b) => b.gain - a.gain || a.site - b.site);
    for (let k = 0; k < gains.length; k++) {
      const hope = gains.slice(k, k + left).reduce((sum, { gain }) => sum + gain, total);
      if (hope <= bestCovered) return;
      const rest = gains.slice(k + 1).map(({ site }) => site);
      branch([...chosen, gains[k]!.site], rest, total + gains[k]!.gain);
    }
  };
  branch(
    [],
    covered.map((_, site) => site),
    0,
  );
  return best;
}

function newlyCovered(
  demand: readonly number[],
  places: readonly number[],
  done: Uint8Array,
): number {
  let gain = 0;
  for (const place of places) if (done[place] === 0) gain += demand[place]!;
  return gain;
}
