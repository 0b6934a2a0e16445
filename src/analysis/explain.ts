import type { AreaResult, Explanation, GapAnalysis } from '../domain';
import { countedAccess } from './gap';

const RAISING_COUNT = 3;
const LOWERING_COUNT = 2;

/**
 * Stage 9: why an area stands where it does, as data: whoever shows it finds the words.
 *
 * The gap is a square root of two factors, so its logarithm splits into two halves that add up
 * exactly: ln G = 0.5 ln N + 0.5 ln (1 - a), with a the access that the scenario counts. Both are 0 at most; the lower one is what keeps the
 * gap from being larger.
 */
export function explainArea(result: AreaResult, analysis: GapAnalysis): Explanation {
  const { need } = result;
  const access = countedAccess(result, analysis.scenario);
  const byStrength = result.contributions.toSorted(
    (a, b) => Math.abs(b.contribution) - Math.abs(a.contribution),
  );
  return {
    code: result.code,
    noScoreReason: result.noScoreReason,
    needClass: result.needClass,
    reachClass: result.reachClass,
    rank: result.rank,
    gapRank: result.gapRank,
    rankedCount: analysis.areas.filter(({ gapRank }) => gapRank !== null).length,
    raising: byStrength.filter(({ contribution }) => contribution > 0).slice(0, RAISING_COUNT),
    lowering: byStrength.filter(({ contribution }) => contribution < 0).slice(0, LOWERING_COUNT),
    needLog: need === null || need === 0 ? null : 0.5 * Math.log(need),
    reachLog: need === null || access === 1 ? null : 0.5 * Math.log1p(-access),
    shareInReach: result.shareInReach,
    nearest: result.nearest[0] ?? null,
  };
}
