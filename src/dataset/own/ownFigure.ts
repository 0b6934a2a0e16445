import {
  NATIONS,
  type Area,
  type Direction,
  type Indicator,
  type IndicatorData,
  type Nation,
} from '../../domain';

/** What the numbers of a file are: of a rate, share or score, or counts of people or cases. */
export const NUMBER_KINDS = ['rate', 'count'] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];

/** A number for each of some districts of today, from a person's own file. It never leaves the device. */
export interface OwnFigure {
  readonly label: string;
  readonly direction: Exclude<Direction, 'context'>;
  readonly kind: NumberKind;
  /** By code of today; districts that are not in it have none. */
  readonly values: Readonly<Record<string, number>>;
}

/** A figure with its share of need, in [0, 1). */
export interface CountedFigure {
  readonly figure: OwnFigure;
  /** As answers are to call it: plainly not of the map. */
  readonly label: string;
  readonly share: number;
}

/** No id of the published figures begins so. */
export const OWN_FIGURE_ID = 'own:figure';
const PEOPLE = 1_000;

/** How many districts of each nation have a number; nations without one are left out. */
export function coverageByNation(
  areas: readonly Area[],
  values: OwnFigure['values'],
): readonly { readonly nation: Nation; readonly covered: number; readonly of: number }[] {
  return NATIONS.flatMap((nation) => {
    const all = areas.filter((area) => area.nation === nation);
    const covered = all.filter(({ code }) => Object.hasOwn(values, code)).length;
    return covered > 0 ? [{ nation, covered, of: all.length }] : [];
  });
}

/**
 * The published figures with one of a person's own after them. Counts become rates per 1,000 people,
 * as a larger district has more of everything. The nations it says nothing of do not count it; within
 * a nation it says nothing of some districts, as other figures do.
 */
export function withOwnFigure(
  data: IndicatorData,
  areas: readonly Area[],
  { figure, label, share }: CountedFigure,
): IndicatorData {
  const values = areas.map(({ code, population }) => {
    const value = Object.hasOwn(figure.values, code) ? figure.values[code]! : null;
    if (value === null || figure.kind === 'rate') return value;
    return population > 0 ? (value / population) * PEOPLE : null;
  });
  const basis = values.map((value) => (value === null ? null : ('published' as const)));
  const indicator: Indicator = {
    ...UNKNOWN,
    label,
    direction: figure.direction,
    nations: coverageByNation(areas, figure.values).map(({ nation }) => nation),
    ownShare: share,
  };
  return {
    ...data,
    indicators: [...data.indicators, indicator],
    values: [...data.values, { indicatorId: OWN_FIGURE_ID, values, basis }],
  };
}

/** Nothing is known of where a figure of a person's own comes from. */
const UNKNOWN = {
  id: OWN_FIGURE_ID,
  themeId: OWN_FIGURE_ID,
  unit: '',
  definition: '',
  directionAgreed: false,
  explainsLikeness: false,
  subjects: [],
  standsFor: null,
  period: '',
  geography: '',
  source: '',
  sourceUrl: '',
  licence: '',
  caveat: null,
  withinNationOnly: false,
  decimals: 2,
} as const;
