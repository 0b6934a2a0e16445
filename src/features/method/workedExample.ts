import type { Area, AreaResult, GapAnalysis } from '../../domain';

/** One line of the sum: an indicator, its place and its weight in one area. */
export interface ExampleLine {
  readonly indicatorId: string;
  /** Null where nothing is published for the area. */
  readonly place: number | null;
  readonly weight: number;
  readonly product: number | null;
}

export interface WorkedExample {
  readonly result: AreaResult;
  readonly lines: readonly ExampleLine[];
  /** Sum of the weights of the published indicators. */
  readonly observedWeight: number;
  /** Sum of place times weight. */
  readonly sum: number;
  readonly scoredCount: number;
  /** With how many its need is compared: all that are scored, or those of its nation. */
  readonly comparedCount: number;
  /** The share of missing reach that another look is expected to close, in [0, 1]. */
  readonly closing: number;
}

/** The area to work through: the one asked for when it is scored, else the one with the largest gap. */
export function exampleArea(analysis: GapAnalysis, wanted: string | null): AreaResult | null {
  const scored = analysis.areas.filter(({ gap }) => gap !== null);
  return (
    scored.find(({ code }) => code === wanted) ??
    scored.find(({ gapRank }) => gapRank === 1) ??
    null
  );
}

/**
 * The steps from published figures to the aggregate of one area, for the mean of the figures.
 *
 * @param areas aligned with the results of the analysis
 */
export function workThrough(
  analysis: GapAnalysis,
  areas: readonly Area[],
  result: AreaResult,
): WorkedExample {
  const { nation } = areas[analysis.areas.indexOf(result)]!;
  const scored = analysis.areas.flatMap(({ need }, i) => (need === null ? [] : [areas[i]!]));
  const missing = 1 - result.access;
  const lines = analysis.weightsByNation[nation].map(({ indicatorId, weight }): ExampleLine => {
    const place =
      result.contributions.find((entry) => entry.indicatorId === indicatorId)?.normalised ?? null;
    return { indicatorId, place, weight, product: place === null ? null : place * weight };
  });
  return {
    result,
    lines,
    observedWeight: lines.reduce(
      (sum, { place, weight }) => sum + (place === null ? 0 : weight),
      0,
    ),
    sum: lines.reduce((sum, { product }) => sum + (product ?? 0), 0),
    scoredCount: analysis.areas.filter(({ rank }) => rank !== null).length,
    comparedCount: analysis.withinNation
      ? scored.filter((area) => area.nation === nation).length
      : scored.length,
    closing: missing === 0 ? 0 : (result.expectedAccess - result.access) / missing,
  };
}
