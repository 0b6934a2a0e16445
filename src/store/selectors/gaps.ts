import {
  bivariateClassKey,
  scoreClassOf,
  type Area,
  type AreaResult,
  type ClusterAnalysis,
  type CoreData,
  type GapAnalysis,
  type GapLayer,
  type RankInterval,
  type Uncertainty,
} from '../../domain';
import { valueOf } from '../loadable';
import type { Store } from '../store';
import { selectAreas } from './areas';
import { hotSpotOf, selectClusters, selectUncertainty, type HotSpot } from './certainty';
import { remember } from './remember';

export interface GapRow {
  readonly area: Area;
  readonly result: AreaResult;
  /** Place among all areas of the United Kingdom in the chosen layer, 1 first; null if not scored. */
  readonly rank: number | null;
  /** Of the rank by potential, whatever the layer; null until worked out, and where not scored. */
  readonly interval: RankInterval | null;
  readonly hotSpot: HotSpot | null;
}

/**
 * The areas of the gaps view under its nation, region and class filters, in the order of the chosen
 * layer: largest gap (also for need by reach), highest potential, highest need, or least reach
 * first. Areas without a score come last, by code. Null until there is an answer.
 */
export function selectGapRows(state: Store): readonly GapRow[] | null {
  const core = valueOf(state.data.core);
  if (!core || !state.analysis) return null;
  const { gapLayer, classes } = state.link;
  const ranked = rankedRows(
    core,
    state.analysis,
    gapLayer,
    selectUncertainty(state),
    selectClusters(state),
  );
  return filteredRows(ranked, selectAreas(state), gapLayer, classes);
}

/** Every area of the analysis in the order of the chosen layer, whatever the filters. */
const rankedRows = remember(
  (
    core: CoreData,
    analysis: GapAnalysis,
    layer: GapLayer,
    uncertainty: Uncertainty | null,
    clusters: ClusterAnalysis | null,
  ): readonly GapRow[] => {
    const scored = core.areas.flatMap((area, index) => {
      const result = analysis.areas[index];
      const interval = uncertainty?.areas[index] ?? null;
      const hotSpot = hotSpotOf(clusters, index);
      return result ? [{ area, result, value: orderOf(layer, result), interval, hotSpot }] : [];
    });
    scored.sort(
      (a, b) =>
        (b.value ?? -Infinity) - (a.value ?? -Infinity) || (a.area.code < b.area.code ? -1 : 1),
    );
    return scored.map(({ value, ...row }, position) => ({
      ...row,
      rank: value === null ? null : position + 1,
    }));
  },
);

const filteredRows = remember(
  (
    rows: readonly GapRow[],
    areas: readonly Area[],
    layer: GapLayer,
    classes: readonly string[],
  ): readonly GapRow[] => {
    const shown = new Set(areas);
    return rows.filter(({ area, result }) => {
      if (!shown.has(area)) return false;
      if (classes.length === 0) return true;
      const key = gapClassKey(layer, result);
      return key !== null && classes.includes(key);
    });
  },
);

/** A number that is highest for the area to list first. */
function orderOf(layer: GapLayer, result: AreaResult): number | null {
  switch (layer) {
    case 'both':
    case 'gap':
      return result.gap;
    case 'potential':
      return result.potential;
    case 'need':
      return result.need;
    case 'reach':
      return -result.access;
  }
}

/** The legend class of an area as the link names it, or null where it has no score. */
export function gapClassKey(layer: GapLayer, result: AreaResult): string | null {
  switch (layer) {
    case 'both':
      return result.needClass === null
        ? null
        : bivariateClassKey(result.needClass, result.reachClass);
    case 'gap':
      return scoreKey(result.gap);
    case 'potential':
      return scoreKey(result.potential);
    case 'need':
      return scoreKey(result.need);
    case 'reach':
      return scoreKey(result.access);
  }
}

function scoreKey(score: number | null): string | null {
  return score === null ? null : String(scoreClassOf(score));
}
