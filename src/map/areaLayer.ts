import {
  bivariateClassKey,
  SCORE_CLASS_COUNT,
  type AreaResult,
  type GapAnalysis,
  type GapLayer,
  type Indicator,
  type NeedClass,
  type ReachClass,
  type WhatIf,
} from '../domain';
import { equalBreaks, quantileBreaks } from './breaks';
import {
  bivariateClassOf,
  bivariateScale,
  classOf,
  sequentialScale,
  type AreaScale,
} from './scales';
import type { MapThemeName, RampName } from './theme';

/** What the areas of the map show: a scale, and the class of every area under it. */
export interface AreaLayer {
  readonly scale: AreaScale;
  /** Aligned with the dataset's areas; null where there is no value. */
  readonly classes: readonly (number | null)[];
  /** What is classed, aligned too: need by reach is in order of the gap. */
  readonly values: readonly (number | null)[];
  readonly subject: AreaSubject;
}

/** What the legend is about. */
export type AreaSubject =
  | { readonly kind: 'indicator'; readonly indicator: Indicator }
  /** Rank within the nation, where nations define the indicator differently. */
  | { readonly kind: 'rank-in-nation'; readonly indicator: Indicator }
  /** withinNation: need is a place within the nation. */
  | { readonly kind: 'need-index'; readonly withinNation: boolean }
  /** Neighbourhoods of open districts, with the words of their legend. */
  | {
      readonly kind: 'neighbourhoods';
      readonly of: 'both' | 'gap' | 'need' | 'reach';
      readonly title: string;
      readonly note: string;
    }
  /** How much of today's gap places that are tried would close. */
  | { readonly kind: 'gap-change' }
  | { readonly kind: 'gap-layer'; readonly layer: GapLayer; readonly withinNation: boolean };

const INDICATOR_CLASS_COUNT = 6;

/** One indicator, dark for more need whichever way its numbers run. */
export function indicatorLayer(
  indicator: Indicator,
  values: readonly (number | null)[],
  theme: MapThemeName,
): AreaLayer {
  const breaks = quantileBreaks(values, INDICATOR_CLASS_COUNT, indicator.decimals);
  const ramp = indicator.direction === 'context' ? 'neutral' : 'need';
  const ascending = sequentialScale(ramp, breaks, theme);
  const scale =
    indicator.direction === 'lower-is-more-need'
      ? { ...ascending, colours: ascending.colours.toReversed() }
      : ascending;
  return {
    scale,
    classes: values.map((value) => classOf(scale, value)),
    values,
    subject: { kind: 'indicator', indicator },
  };
}

/** One indicator by rank within each nation: 1 for the neediest, 0 for the least needy. */
export function rankInNationLayer(
  indicator: Indicator,
  ranks: readonly ({ readonly rank: number; readonly of: number } | null)[],
  theme: MapThemeName,
): AreaLayer {
  const shares = ranks.map((entry) => entry && 1 - (entry.rank - 0.5) / entry.of);
  return scoreLayer(shares, 'need', theme, { kind: 'rank-in-nation', indicator });
}

/** The need index, from 0 to 1. */
export function needIndexLayer(
  needs: readonly (number | null)[],
  theme: MapThemeName,
  withinNation: boolean,
): AreaLayer {
  return scoreLayer(needs, 'need', theme, { kind: 'need-index', withinNation });
}

const SCORE_OF: Readonly<Record<Exclude<GapLayer, 'both'>, (area: AreaResult) => number | null>> = {
  gap: (area) => area.gap,
  potential: (area) => area.potential,
  need: (area) => area.need,
  reach: (area) => area.access,
};
const RAMP_OF: Readonly<Record<Exclude<GapLayer, 'both'>, RampName>> = {
  gap: 'gap',
  potential: 'gap',
  need: 'need',
  reach: 'reach',
};

/** A layer of the gaps view: need x reach in nine classes, or one of the scores. */
export function gapLayer(analysis: GapAnalysis, layer: GapLayer, theme: MapThemeName): AreaLayer {
  const subject = { kind: 'gap-layer', layer, withinNation: analysis.withinNation } as const;
  if (layer === 'both') {
    const classes = analysis.areas.map(({ needClass, reachClass }) =>
      bivariateClassOf(needClass, reachClass),
    );
    return {
      scale: bivariateScale(theme),
      classes,
      values: analysis.areas.map(SCORE_OF.gap),
      subject,
    };
  }
  return scoreLayer(analysis.areas.map(SCORE_OF[layer]), RAMP_OF[layer], theme, subject);
}

/** Edges of a fall of the gap. What is less than the first step is told as no change. */
const CHANGE_BREAKS = [0, 0.005, 0.05, 0.1, 0.2, 1];

/** How far the gap of each area would close; land where it would not change. */
export function gapChangeLayer(
  analysis: GapAnalysis,
  { areas }: Pick<WhatIf, 'areas'>,
  theme: MapThemeName,
): AreaLayer {
  const ascending = sequentialScale('reach', CHANGE_BREAKS, theme);
  const [, ...changed] = ascending.colours;
  const scale = { ...ascending, colours: [ascending.noValueColour, ...changed] };
  const after = new Map(areas.map((area) => [area.areaCode, area.after.gap]));
  const falls = analysis.areas.map(({ code, gap }) =>
    gap === null ? null : Math.max(0, gap - (after.get(code) ?? gap)),
  );
  return {
    scale,
    classes: falls.map((fall) => classOf(scale, fall)),
    values: falls,
    subject: { kind: 'gap-change' },
  };
}

/** Scores in [0, 1] in classes of equal width. */
export function scoreLayer(
  scores: readonly (number | null)[],
  ramp: RampName,
  theme: MapThemeName,
  subject: AreaSubject,
): AreaLayer {
  const scale = sequentialScale(ramp, equalBreaks(0, 1, SCORE_CLASS_COUNT), theme);
  return { scale, classes: scores.map((score) => classOf(scale, score)), values: scores, subject };
}

/** The class of one area as a link names it: "4", "2-0" for need by reach, "none" without a value. */
export function classKey({ scale }: AreaLayer, classIndex: number | null): string {
  if (classIndex === null) return 'none';
  if (scale.kind === 'sequential') return String(classIndex);
  // The inverse of bivariateClassOf.
  return bivariateClassKey((classIndex % 3) as NeedClass, Math.floor(classIndex / 3) as ReachClass);
}
