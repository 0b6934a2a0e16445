import type { TFunction } from 'i18next';
import {
  coverageOf,
  type AreaResult,
  type CoreData,
  type Indicator,
  type IndicatorContribution,
  type NearestSite,
} from '../domain';
import { formatKm, nameIn } from '../i18n';
import { inSentence } from './inSentence';

type Translate = TFunction<'gaps'>;

/** From this many sites on an organisation is a network, whose name alone says little of a place. */
const NETWORK_SITES = 5;

/** Whose branch a site is, and the place it is in; null where that is not known. */
interface Branch {
  readonly organisation: string;
  readonly place: string | null;
  readonly areaCode: string | null;
  /** Sites of its organisation: a network has many. */
  readonly siteCount: number;
  readonly servesWholeArea: boolean;
}

/** What the short words about an area need beyond its result. */
export interface GapWhyContext {
  readonly indicators: ReadonlyMap<string, Pick<Indicator, 'label' | 'direction'>>;
  readonly branches: ReadonlyMap<string, Branch>;
  readonly language: string;
}

export function gapWhyContext(
  { areas, sites, organisations }: CoreData,
  indicators: readonly Indicator[],
  language: string,
): GapWhyContext {
  const places = new Map(areas.map((area) => [area.code, nameIn(language, area)]));
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const counts = new Map<string, number>();
  for (const { organisationId: id } of sites) counts.set(id, (counts.get(id) ?? 0) + 1);
  return {
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    branches: new Map(
      sites.map((site) => [
        site.id,
        {
          organisation: names.get(site.organisationId) ?? site.organisationId,
          place: site.place ?? places.get(site.areaCode ?? '') ?? null,
          areaCode: site.areaCode,
          siteCount: counts.get(site.organisationId) ?? 1,
          servesWholeArea: site.kind === 'area-served' && coverageOf(site) === 'whole',
        },
      ]),
    ),
    language,
  };
}

/**
 * Why an area stands where it does, short enough for two lines of a list: what stands out in its
 * need, and the nearest branch with its place. Need, reach and whether anybody looked stand beside
 * it; the whole sentence (gapSentence) stands where one area is told.
 */
export function gapWhy(result: AreaResult, context: GapWhyContext, t: Translate): string {
  return [
    needWhy(result, context, t),
    reachWhy(result, context, t),
    result.fewPeople && t('why.fewPeople'),
  ]
    .filter(Boolean)
    .join(' ');
}

function needWhy(
  { need, contributions, noScoreReason }: AreaResult,
  { indicators }: GapWhyContext,
  t: Translate,
): string {
  if (need === null) return t(`why.noScore.${noScoreReason ?? 'too-few-indicators'}`);
  const most = contributions
    .filter(({ contribution }) => contribution > 0)
    .reduce<IndicatorContribution | null>(
      (best, entry) => (best && best.contribution >= entry.contribution ? best : entry),
      null,
    );
  if (!most) return t('why.nothing');
  const indicator = indicators.get(most.indicatorId);
  return t(`why.need.${indicator?.direction ?? 'context'}`, {
    indicator: inSentence(indicator?.label ?? most.indicatorId),
  });
}

function reachWhy({ code, nearest }: AreaResult, context: GapWhyContext, t: Translate): string {
  const site = nearestBranch(nearest, context);
  if (!site) return t('why.nowhere');
  const branch = context.branches.get(site.siteId);
  if (!branch) return t('why.nowhere');
  const name = branch.organisation;
  const network = branch.siteCount >= NETWORK_SITES;
  if (branch.servesWholeArea && site.distanceKm === 0)
    return t(network ? 'why.branchCovers' : 'why.covers', { name });
  if (site.somewhere && site.distanceKm === 0)
    return t(network ? 'why.branchSomewhere' : 'why.somewhere', { name });
  const distance = formatKm(site.distanceKm, context.language);
  const words = { name, distance, place: branch.place ?? '' };
  if (network && branch.place) return t('why.branch', words);
  const elsewhere =
    branch.areaCode !== code && branch.place && !name.includes(firstWord(branch.place));
  return t(elsewhere ? 'why.nearestIn' : 'why.nearest', words);
}

/** Many names hold their town already: "Flourish House, Glasgow" needs no "in Glasgow City". */
function firstWord(place: string): string {
  return place.split(' ')[0] ?? place;
}

/** Of the sites that are nearest alike, that of the organisation with the fewest: no network's name. */
function nearestBranch(
  nearest: readonly NearestSite[],
  { branches, language }: GapWhyContext,
): NearestSite | null {
  const [first] = nearest;
  if (!first) return null;
  const shown = formatKm(first.distanceKm, language);
  const size = ({ siteId }: NearestSite): number => branches.get(siteId)?.siteCount ?? 1;
  return nearest
    .filter(({ distanceKm }) => formatKm(distanceKm, language) === shown)
    .reduce((best, site) => (size(site) < size(best) ? site : best));
}
