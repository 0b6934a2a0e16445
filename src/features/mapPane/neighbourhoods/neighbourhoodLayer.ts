import { needClass, reachClass } from '../../../analysis/classes';
import type { InsideAnswer, NeighbourhoodInside } from '../../../domain';
import { scoreLayer, type AreaLayer, type AreaSubject } from '../../../map/areaLayer';
import { bivariateClassOf, bivariateScale } from '../../../map/scales';
import type { MapThemeName } from '../../../map/theme';

/** What can be said of a neighbourhood. */
export type InsideKind = 'both' | 'gap' | 'need' | 'reach';

/** What the neighbourhoods show where districts show this; null where it is a matter of districts alone. */
export function insideKindOf(subject: AreaSubject): InsideKind | null {
  if (subject.kind === 'need-index') return 'need';
  if (subject.kind !== 'gap-layer' || subject.layer === 'potential') return null;
  return subject.layer;
}

const SCORE_OF: Readonly<
  Record<Exclude<InsideKind, 'both'>, (one: NeighbourhoodInside) => number | null>
> = {
  need: ({ need }) => need,
  reach: ({ access }) => access,
  gap: ({ gap }) => gap,
};

/**
 * The scale of the neighbourhoods and the class of each, aligned with the answer. The classes are those
 * of the districts: equal widths of a score, and thirds of need by the three of reach.
 */
export function neighbourhoodLayer(
  { neighbourhoods }: Pick<InsideAnswer, 'neighbourhoods'>,
  kind: InsideKind,
  theme: MapThemeName,
  words: { readonly title: string; readonly note: string },
): AreaLayer {
  const subject = { kind: 'neighbourhoods', of: kind, ...words } as const;
  if (kind !== 'both') return scoreLayer(neighbourhoods.map(SCORE_OF[kind]), kind, theme, subject);
  return {
    scale: bivariateScale(theme),
    classes: neighbourhoods.map(({ need, access }) =>
      bivariateClassOf(need === null ? null : needClass(need), reachClass(access)),
    ),
    values: neighbourhoods.map(SCORE_OF.gap),
    subject,
  };
}
