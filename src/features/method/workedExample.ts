import type { AreaResult, GapAnalysis } from '../../domain';

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

/** The steps from published figures to the aggregate of one area, for the mean of the figures. */
export function workThrough(analysis: GapAnalysis, result: AreaResult): WorkedExample {
  const lines = analysis.weights.map(({ indicatorId, weight }): ExampleLine => {
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
    scoredCount: analysis.areas.filter(({ gap }) => gap !== null).length,
  };
}
