import type { TFunction } from 'i18next';
import type {
  AreaResult,
  CoreData,
  GapAnalysis,
  Indicator,
  IndicatorContribution,
  NearestSite,
  NeedClass,
  ReachClass,
} from '../domain';
import { formatKm, formatList, formatShare } from '../i18n';

type Translate = TFunction<'gaps'>;

/** What the sentences about an analysis need beyond one area's result. */
export interface GapSentenceContext {
  readonly indicators: ReadonlyMap<string, Pick<Indicator, 'label' | 'direction'>>;
  readonly organisationNames: ReadonlyMap<string, string>;
  /** Sites that serve a district or a county as a whole: these have no distance. */
  readonly wholeAreaSiteIds: ReadonlySet<string>;
  /** The need N of every scored area, ascending. */
  readonly needs: readonly number[];
  /** How many areas there are, scored or not. */
  readonly areaCount: number;
  readonly catchmentKm: number;
  readonly language: string;
}

export function gapSentenceContext(
  core: CoreData,
  indicators: readonly Indicator[],
  analysis: GapAnalysis,
  language: string,
): GapSentenceContext {
  return {
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    organisationNames: new Map(core.organisations.map(({ id, name }) => [id, name])),
    wholeAreaSiteIds: new Set(
      core.sites
        .filter(
          ({ kind, precision }) =>
            kind === 'area-served' && (precision === 'county' || precision === 'local-authority'),
        )
        .map(({ id }) => id),
    ),
    needs: analysis.areas
      .flatMap(({ need }) => (need === null ? [] : [need]))
      .toSorted((a, b) => a - b),
    areaCount: analysis.areas.length,
    catchmentKm: analysis.scenario.catchmentKm,
    language,
  };
}

/** Why an area stands where it does: one sentence of two halves, need and reach. */
export function gapSentence(result: AreaResult, context: GapSentenceContext, t: Translate): string {
  return t('sentence.whole', {
    need: needHalf(result, context, t),
    reach: reachHalf(result, context, t),
  });
}

/** The nine classes of need by reach in words: "high need, no known pioneer". */
export function classWords(needClass: NeedClass, reachClass: ReachClass, t: Translate): string {
  return t(`classes.${needClass}-${reachClass}`);
}

/** Nearer than this to either end, need is "near the middle": no more is worth saying. */
const WORTH_SAYING = 0.55;
/** Contributions closer than this differ by less than anyone should read into them. */
const SAME_CONTRIBUTION = 0.005;
const MOST_LEADS = 2;

function needHalf(result: AreaResult, context: GapSentenceContext, t: Translate): string {
  const { need } = result;
  if (need === null) return t(`sentence.noScore.${result.noScoreReason ?? 'too-few-indicators'}`);
  const { needs, areaCount, language } = context;
  const below = needs.findIndex((other) => other >= need);
  const above = needs.length - 1 - needs.findLastIndex((other) => other <= need);
  const only = result.contributions.length === 1 ? result.contributions[0] : undefined;
  const words = {
    subject: only
      ? t('sentence.needBy', { indicator: labelOf(only, context) })
      : t('sentence.need'),
    others: needs.length === areaCount ? t('sentence.areas') : t('sentence.scoredAreas'),
  };
  if (below / needs.length >= WORTH_SAYING) {
    const place =
      below === needs.length - 1
        ? t('sentence.highest', words)
        : t('sentence.higher', { ...words, share: wholePercent(below / needs.length, language) });
    return only ? place : place + leads(result.contributions, context, t);
  }
  if (above / needs.length >= WORTH_SAYING) {
    return above === needs.length - 1
      ? t('sentence.lowest', words)
      : t('sentence.lower', { ...words, share: wholePercent(above / needs.length, language) });
  }
  return t('sentence.middle', words);
}

/** ", most of all for life satisfaction (low)": what pushes need up most, or nothing. */
function leads(
  contributions: readonly IndicatorContribution[],
  context: GapSentenceContext,
  t: Translate,
): string {
  const most = Math.max(...contributions.map(({ contribution }) => contribution));
  const leading = contributions.filter(
    ({ contribution }) => contribution > 0 && most - contribution < SAME_CONTRIBUTION,
  );
  if (leading.length === 0 || leading.length > MOST_LEADS) return '';
  const names = leading.map((entry) => {
    const indicator = inSentence(labelOf(entry, context));
    const direction = context.indicators.get(entry.indicatorId)?.direction;
    return t(`sentence.lead.${direction ?? 'context'}`, { indicator });
  });
  return t('sentence.leads', { indicators: formatList(names, context.language) });
}

function reachHalf(result: AreaResult, context: GapSentenceContext, t: Translate): string {
  const { nearest, reachClass, shareInReach } = result;
  const { catchmentKm, language } = context;
  const first = nearest[0];
  if (!first) return t('sentence.nowhere');

  const whole = nearest.filter(({ siteId }) => context.wholeAreaSiteIds.has(siteId));
  const serving = whole.filter(({ distanceKm }) => distanceKm === 0);
  if (serving.length > 0) {
    const names = namesOf(serving, context);
    const covers = t('sentence.covers', {
      count: names.length,
      names: formatList(names, language),
    });
    return t(`sentence.reach.${reachClass}`, { detail: covers });
  }
  if (shareInReach === 0) {
    const none = t('sentence.none', { distance: formatKm(catchmentKm, language) });
    // The centre may lie nearer to a site than any neighbourhood does: say nothing odd then.
    return first.distanceKm > catchmentKm
      ? t('sentence.join', { first: none, second: nearestWords(nearest, first, false, context, t) })
      : none;
  }
  const detail = t('sentence.join', {
    first: shareWords(result, language, t),
    second: nearestWords(nearest, first, true, context, t),
  });
  return t(`sentence.reach.${reachClass}`, { detail });
}

/** Below this access, on average over the people in reach, a pioneer is at the edge of reach. */
const EDGE_ACCESS = 0.2;

function shareWords(
  { shareInReach: share, access }: AreaResult,
  language: string,
  t: Translate,
): string {
  if (access / share < EDGE_ACCESS && share >= 0.01)
    return t('sentence.edge', { share: wholePercent(share, language) });
  if (share >= 1) return t('sentence.everyone');
  if (share < 0.01) return t('sentence.hardlyAnyone');
  return t('sentence.share', { share: wholePercent(share, language) });
}

function nearestWords(
  nearest: readonly NearestSite[],
  first: NearestSite,
  reached: boolean,
  context: GapSentenceContext,
  t: Translate,
): string {
  const shown = formatKm(first.distanceKm, context.language);
  const tied = nearest.filter(({ distanceKm }) => formatKm(distanceKm, context.language) === shown);
  const names = namesOf(tied, context);
  const words = { count: names.length, names: formatList(names, context.language) };
  if (first.distanceKm < 1) return t('sentence.nearestUnderOneKm', words);
  // Some people are in reach although the centre is not: say where the distance is taken from.
  return reached && first.distanceKm > context.catchmentKm
    ? t('sentence.nearestToCentre', { ...words, distance: shown })
    : t('sentence.nearest', { ...words, distance: shown });
}

/** Names of the organisations of these sites, each once. */
function namesOf(
  sites: readonly NearestSite[],
  { organisationNames }: GapSentenceContext,
): string[] {
  const ids = [...new Set(sites.map(({ organisationId }) => organisationId))];
  return ids.map((id) => organisationNames.get(id) ?? id);
}

function labelOf(
  { indicatorId }: IndicatorContribution,
  { indicators }: GapSentenceContext,
): string {
  return indicators.get(indicatorId)?.label ?? indicatorId;
}

/** "Adults who smoke" as it stands within a sentence; "GCSE grades", "English" keep their capitals. */
export function inSentence(label: string): string {
  if (!/^\p{Lu}\p{Ll}/u.test(label) || /^(English|Welsh|Scottish|Irish)\b/.test(label))
    return label;
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** Rounded down, so that a share is never said to be more than it is. */
export function wholePercent(share: number, language: string): string {
  // 0.29 * 100 is 28.999999999999996.
  return formatShare(Math.floor(share * 100 + 1e-9) / 100, language);
}
