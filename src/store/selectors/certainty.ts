import type { ClusterAnalysis, Scenario, Uncertainty } from '../../domain';
import { sameScenario } from '../sameScenario';
import type { Store } from '../store';
import { remember } from './remember';

/** How firm the ranks of the answer on screen are; null until that is worked out. */
export function selectUncertainty({ analysis, uncertainty }: Store): Uncertainty | null {
  return analysis && uncertainty && uncertaintyFor(uncertainty, analysis.scenario);
}

/** Where large gaps of the answer on screen lie together; null until that is worked out. */
export function selectClusters({ analysis, clusters }: Store): ClusterAnalysis | null {
  return analysis && clusters && clustersFor(clusters, analysis.scenario);
}

/** An answer to this very scenario, or nothing: a stale one must not be drawn over a newer map. */
function answerFor<Answer extends { readonly scenario: Scenario }>(
  answer: Answer,
  scenario: Scenario,
): Answer | null {
  return sameScenario(answer.scenario, scenario) ? answer : null;
}

const uncertaintyFor = remember(answerFor<Uncertainty>);
const clustersFor = remember(answerFor<ClusterAnalysis>);

export type HotSpot = 'raw' | 'surviving';

/**
 * Whether the area of this index lies in a hot spot: a large gap among large gaps. Null also for
 * other clusters, such as small gaps together.
 */
export function hotSpotOf(clusters: ClusterAnalysis | null, areaIndex: number): HotSpot | null {
  const cluster = clusters?.areas[areaIndex];
  if (cluster?.kind !== 'high-high') return null;
  if (cluster.surviving) return 'surviving';
  return cluster.raw ? 'raw' : null;
}
