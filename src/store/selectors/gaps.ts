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
import { viewHas } from '../views';
import { selectAreas } from './areas';
import { hotSpotOf, selectClusters, selectUncertainty, type HotSpot } from './certainty';
import { remember } from './remember';
import { districtsOf, territoryCodes } from './territory';

export interface GapRow {
  readonly area: Area;
  readonly result: AreaResult;
  /** Place among all areas of the United Kingdom in the chosen layer, 1 first; null if not scored. */
  readonly rank: number | null;
  /** Likely places in this same order; null until worked out, and where the order has none. */
  readonly interval: RankInterval | null;
  /** How many others it cannot be told apart from: their likely places overlap with its own. */
  readonly apartFrom: number | null;
  readonly hotSpot: HotSpot | null;
}

/**
 * The areas of the gaps view under its nation, region, class and looked filters, in the order of the chosen
 * layer: largest gap (also for need by reach), highest potential, highest need, or least reach
 * first. Areas without a score come last, by code. Null until there is an answer.
 */
export function selectGapRows(state: Store): readonly GapRow[] | null {
  const core = valueOf(state.data.core);
  if (!core || !state.analysis) return null;
  const { gapLayer, classes, lookedOnly } = state.link;
  const ranked = rankedRows(
    core,
    state.analysis,
    gapLayer,
    selectUncertainty(state),
    selectClusters(state),
  );
  return filteredRows(ranked, selectAreas(state), gapLayer, classes, lookedOnly);
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
    const intervals = intervalsOf(layer, uncertainty);
    const overlaps = overlapCounts(intervals);
    const scored = core.areas.flatMap((area, index) => {
      const result = analysis.areas[index];
      if (!result) return [];
      const isRanked = result.gapRank !== null || layer === 'need' || layer === 'reach';
      return [
        {
          area,
          result,
          value: isRanked ? orderOf(layer, result) : null,
          interval: intervals[index] ?? null,
          apartFrom: overlaps[index] ?? null,
          hotSpot: hotSpotOf(clusters, index),
        },
      ];
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

/** The intervals of the very score that the layer is in order of. */
export function intervalsOf(
  layer: GapLayer,
  uncertainty: Uncertainty | null,
): readonly (RankInterval | null)[] {
  switch (layer) {
    case 'both':
    case 'gap':
      return uncertainty?.gap ?? [];
    case 'potential':
      return uncertainty?.potential ?? [];
    case 'need':
    case 'reach':
      return [];
  }
}

function overlapCounts(intervals: readonly (RankInterval | null)[]): (number | null)[] {
  const known = intervals.filter((interval) => interval !== null);
  return intervals.map(
    (own) => own && known.filter(({ p05, p95 }) => p05 <= own.p95 && own.p05 <= p95).length - 1,
  );
}

const filteredRows = remember(
  (
    rows: readonly GapRow[],
    areas: readonly Area[],
    layer: GapLayer,
    classes: readonly string[],
    lookedOnly: boolean,
  ): readonly GapRow[] => {
    const shown = new Set(areas);
    return rows.filter(({ area, result }) => {
      if (!shown.has(area)) return false;
      if (lookedOnly && result.looked === null) return false;
      if (classes.length === 0) return true;
      const key = gapClassKey(layer, result);
      return key !== null && classes.includes(key);
    });
  },
);

/** The districts that map and legend show: those under the filters of the view, in the order of the dataset. */
export function selectMapAreas(state: Store): readonly Area[] {
  const { link, analysis } = state;
  const areas = selectAreas(state);
  const core = valueOf(state.data.core);
  if (core && viewHas(link.view, { colours: 'plan' })) return planAreas(core, link);
  const filtered = link.lookedOnly && viewHas(link.view, { colours: 'gaps' });
  return filtered && analysis ? lookedAt(areas, analysis) : areas;
}

/** The areas that a plan may choose from. */
function planAreas(core: CoreData, link: Store['link']): readonly Area[] {
  const within = districtsOf(core, territoryCodes(core, link));
  return within ? named(core, within) : core.areas;
}

const named = remember((core: CoreData, codes: readonly string[]): readonly Area[] => {
  const wanted = new Set(codes);
  return core.areas.filter(({ code }) => wanted.has(code));
});

const lookedAt = remember((areas: readonly Area[], analysis: GapAnalysis): readonly Area[] => {
  const looked = new Set(
    analysis.areas.filter((result) => result.looked !== null).map(({ code }) => code),
  );
  return areas.filter(({ code }) => looked.has(code));
});

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
