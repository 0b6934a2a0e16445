import type { TFunction } from 'i18next';
import {
  coverageOf,
  NATIONS,
  type AreaResult,
  type CoreData,
  type GapAnalysis,
  type Indicator,
  type IndicatorContribution,
  type Nation,
  type NearestSite,
  type NeedClass,
  type ReachClass,
} from '../domain';
import { formatKm, formatList, formatShare } from '../i18n';
import { forPeople } from './forPeople';
import { inSentence } from './inSentence';
import { lookedWords } from './lookedWords';

type Translate = TFunction<'gaps'>;

/** What the sentences about an analysis need beyond one area's result. */
export interface GapSentenceContext {
  readonly indicators: ReadonlyMap<string, Pick<Indicator, 'label' | 'direction'>>;
  readonly organisationNames: ReadonlyMap<string, string>;
  /** Sites that serve a district or a county as a whole: these have no distance. */
  readonly wholeAreaSiteIds: ReadonlySet<string>;
  /** The need N of every scored area, ascending. */
  readonly needs: readonly number[];
  /** The nation of every area, by code, where need is a place within the nation; else null. */
  readonly nations: ReadonlyMap<string, Nation> | null;
  /** The needs of each nation, ascending. */
  readonly needsByNation: Readonly<Record<Nation, readonly number[]>>;
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
        .filter((site) => site.kind === 'area-served' && coverageOf(site) === 'whole')
        .map(({ id }) => id),
    ),
    needs: sortedNeeds(analysis.areas),
    nations: analysis.withinNation
      ? new Map(core.areas.map(({ code, nation }) => [code, nation]))
      : null,
    needsByNation: Object.fromEntries(
      NATIONS.map((nation) => [
        nation,
        sortedNeeds(analysis.areas.filter((_, i) => core.areas[i]!.nation === nation)),
      ]),
    ) as Record<Nation, number[]>,
    areaCount: analysis.areas.length,
    catchmentKm: analysis.scenario.catchmentKm,
    language,
  };
}

function sortedNeeds(areas: readonly AreaResult[]): number[] {
  return areas.flatMap(({ need }) => (need === null ? [] : [need])).sort((a, b) => a - b);
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

/** The class of one area: where no pioneer is known, with whether anybody looked. Null if not scored. */
export function areaClassWords(
  { needClass, reachClass, looked }: Pick<AreaResult, 'needClass' | 'reachClass' | 'looked'>,
  language: string,
  t: Translate,
): string | null {
  if (needClass === null) return null;
  const words = classWords(needClass, reachClass, t);
  return reachClass === 0
    ? t('sentence.looked', { reach: words, looked: lookedWords({ looked }, language, t) })
    : words;
}

/** Nearer than this to either end, need is "near the middle": no more is worth saying. */
const WORTH_SAYING = 0.55;
/** Contributions closer than this differ by less than anyone should read into them. */
const SAME_CONTRIBUTION = 0.005;
const MOST_LEADS = 2;

function needHalf(result: AreaResult, context: GapSentenceContext, t: Translate): string {
  const { need } = result;
  if (need === null) return t(`sentence.noScore.${result.noScoreReason ?? 'too-few-indicators'}`);
  const { areaCount, language } = context;
  const nation = context.nations?.get(result.code);
  const needs = nation === undefined ? context.needs : context.needsByNation[nation];
  const below = needs.findIndex((other) => other >= need);
  const above = needs.length - 1 - needs.findLastIndex((other) => other <= need);
  const only = result.contributions.length === 1 ? result.contributions[0] : undefined;
  const words = {
    subject: only
      ? t('sentence.needBy', { indicator: labelOf(only, context) })
      : t('sentence.need'),
    others:
      nation !== undefined
        ? t(`sentence.areasOf.${nation}`)
        : needs.length === areaCount
          ? t('sentence.areas')
          : t('sentence.scoredAreas'),
  };
  if (below / needs.length >= WORTH_SAYING) {
    const place =
      below === needs.length - 1
        ? t('sentence.highest', words)
        : t('sentence.higher', { ...words, share: formatShare(below / needs.length, language) });
    return only ? place : place + leads(result.contributions, context, t);
  }
  if (above / needs.length >= WORTH_SAYING) {
    return above === needs.length - 1
      ? t('sentence.lowest', words)
      : t('sentence.lower', { ...words, share: formatShare(above / needs.length, language) });
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
  const looked = lookedWords(result, language, t);
  if (!first) return t('sentence.looked', { reach: t('sentence.nowhere'), looked });

  const inside = nearest.filter(({ distanceKm }) => distanceKm === 0);
  const serving = inside.filter(({ siteId }) => context.wholeAreaSiteIds.has(siteId));
  if (serving.length > 0) {
    const names = namesOf(serving, context);
    const covers = t('sentence.covers', {
      count: names.length,
      names: formatList(names, language),
    });
    return t(`sentence.reach.${reachClass}`, { detail: covers });
  }
  if (shareInReach === 0) {
    const none = t('sentence.looked', {
      reach: t('sentence.none', { distance: formatKm(catchmentKm, language) }),
      looked,
    });
    // The centre may lie nearer to a site than any neighbourhood does: say nothing odd then.
    return first.distanceKm > catchmentKm
      ? t('sentence.join', { first: none, second: nearestWords(nearest, first, false, context, t) })
      : none;
  }
  const detail = t('sentence.join', {
    first: shareWords(result, language, t),
    second: nearestWords(nearest, first, true, context, t),
  });
  return reachClass === 0
    ? t('sentence.looked', { reach: t('sentence.reach.0', { detail }), looked })
    : t(`sentence.reach.${reachClass}`, { detail });
}

/** Below this access, on average over the people in reach, a pioneer is at the edge of reach. */
const EDGE_ACCESS = 0.2;

function shareWords(
  { shareInReach: share, access }: AreaResult,
  language: string,
  t: Translate,
): string {
  if (access / share < EDGE_ACCESS && share >= 0.01)
    return t('sentence.edge', { people: forPeople(share, language) });
  if (share >= 1) return t('sentence.everyone');
  if (share < 0.01) return t('sentence.hardlyAnyone');
  return t('sentence.share', { share: formatShare(share, language) });
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
  if (first.somewhere && first.distanceKm === 0) return t('sentence.somewhere', words);
  if (first.roundWater) return t('sentence.nearestRoundWater', { ...words, distance: shown });
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
