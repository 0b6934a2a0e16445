import { CLUSTER_KINDS, type AreaCluster, type ClusterAnalysis, type GapAnalysis } from '../domain';
import { normalCumulative } from './distribution';
import { benjaminiHochberg } from './falseDiscovery';
import { getisOrdStar } from './getisOrd';
import { localMoranMoments, moran, type Neighbours } from './moran';
import { permutationPValues } from './permutation';
import { SEED } from './random';

const ALPHA = 0.05;
/** Areas further from chance than this, by the closed form, are confirmed by permutations. */
const SCREEN = 0.2;
/** So many that the smallest p value passes the correction for some 1,000 areas. */
const PERMUTATIONS = 99_999;

/**
 * Stage 8: where areas with large gaps, or small ones, lie together more than chance would put
 * them. Local Moran's I on the gap; the closed-form moments screen, permutations confirm; every
 * area is tested, so the p values are corrected. Expect few to survive.
 *
 * A generator for the same reason as `uncertainty`: yields the share done, returns the answer.
 *
 * @param neighbours of each area of the dataset, islands linked
 */
export function* clusters(
  analysis: GapAnalysis,
  neighbours: Neighbours,
): Generator<number, ClusterAnalysis> {
  const scored = analysis.areas.flatMap(({ gap }, i) => (gap === null ? [] : [i]));
  const position = new Map(scored.map((area, k) => [area, k]));
  const gaps = scored.map((area) => analysis.areas[area]!.gap!);
  const among = scored.map((area) =>
    (neighbours[area] ?? []).flatMap((other) => position.get(other) ?? []),
  );

  const { index, expected, local, quadrant } = moran(gaps, among);
  const { mean, variance } = localMoranMoments(gaps, among);
  const closedForm = local.map((value, k) => {
    const z = Math.abs(value - mean[k]!) / Math.sqrt(variance[k]!);
    return variance[k]! > 0 ? 2 * normalCumulative(-z) : 1;
  });
  const unusual = [...closedForm.keys()].filter((k) => closedForm[k]! <= SCREEN);
  const permuted = yield* permutationPValues(gaps, among, unusual, PERMUTATIONS, SEED);
  const confirmed = new Map(unusual.map((k, at) => [k, permuted[at]!]));
  const pValues = closedForm.map((p, k) => confirmed.get(k) ?? p);
  const adjusted = benjaminiHochberg(pValues);
  const hotSpots = getisOrdStar(gaps, among);

  return {
    scenario: analysis.scenario,
    moran: index,
    expectedMoran: expected,
    seed: SEED,
    areas: analysis.areas.map((_, area): AreaCluster | null => {
      const k = position.get(area);
      if (k === undefined) return null;
      return {
        localMoran: local[k]!,
        kind: CLUSTER_KINDS[quadrant[k]! - 1]!,
        pValue: pValues[k]!,
        adjustedPValue: adjusted[k]!,
        raw: pValues[k]! <= ALPHA,
        surviving: adjusted[k]! <= ALPHA,
        hotSpotZ: hotSpots[k]!,
      };
    }),
  };
}
