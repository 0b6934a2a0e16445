import { gainAt, withSite, type Objective } from './objective';

const MAXIMUM_ROUNDS = 10;
/** A swap must be worth more than rounding. */
const LEAST_IMPROVEMENT = 1e-9;

/**
 * Stage 11, polish: replaces one chosen site by a better one as long as that helps. Never worse
 * than what it was given. Existing sites are part of the objective and stay.
 *
 * @param objective before anything is chosen
 * @param candidates slots, with the gain of each before anything is chosen: an upper bound of its
 *   gain afterwards, so the search stops as soon as no better one can follow
 * @param allowed whether a candidate may stand beside the others
 * @returns the sites, each in the place of the one it replaced
 */
export function improveBySwaps(
  objective: Objective,
  candidates: readonly { readonly site: number; readonly gain: number }[],
  chosen: readonly number[],
  allowed: (site: number, others: readonly number[]) => boolean,
): number[] {
  const byGain = candidates.toSorted((a, b) => b.gain - a.gain);
  const sites = [...chosen];
  for (let round = 0; round < MAXIMUM_ROUNDS; round++) {
    let improved = false;
    for (let k = 0; k < sites.length; k++) {
      const others = sites.filter((_, i) => i !== k);
      const without = others.reduce((sofar, site) => withSite(sofar, site), objective);
      const least = gainAt(without, sites[k]!) * (1 + LEAST_IMPROVEMENT);
      const better = bestAbove(least, without, byGain, (site) => allowed(site, others));
      if (better === null) continue;
      sites[k] = better;
      improved = true;
    }
    if (!improved) break;
  }
  return sites;
}

function bestAbove(
  least: number,
  objective: Objective,
  byGain: readonly { readonly site: number; readonly gain: number }[],
  allowed: (site: number) => boolean,
): number | null {
  let best: number | null = null;
  let bestGain = least;
  for (const { site, gain: bound } of byGain) {
    if (bound <= bestGain) break;
    if (!allowed(site)) continue;
    const gain = gainAt(objective, site);
    if (gain > bestGain) [best, bestGain] = [site, gain];
  }
  return best;
}
