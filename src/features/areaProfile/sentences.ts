import type { TFunction } from 'i18next';
import type { AreaFigure, Unusual } from '../../analysis';
import {
  CATCHMENT_KM,
  FEW_PEOPLE,
  NATION_CODES,
  OVERALL,
  type Area,
  type CoreData,
} from '../../domain';
import {
  formatFigure,
  formatKm,
  formatList,
  formatPeople,
  formatPeriod,
  formatShare,
  nameIn,
} from '../../i18n';
import { inSentence } from '../../words/inSentence';
import { lookedWords } from '../../words/lookedWords';
import { compassFrom } from './compass';
import type { SectorReach } from './sectorReach';

export type ProfileWords = TFunction<['profile', 'place', 'domain']>;
export type GapWords = TFunction<'gaps'>;

export interface SentenceFacts {
  readonly core: CoreData;
  readonly area: Area;
  readonly figures: readonly AreaFigure[];
  readonly unusual: readonly Unusual[];
  /** How many figures could be compared with similar areas. */
  readonly comparedCount: number;
  readonly reach: readonly [SectorReach, ...SectorReach[]];
  readonly language: string;
}

/** Named in a sentence; the rest is counted. */
const MOST_NAMED = 3;
/** Five sentences that sum an area up: place, deprivation, what stands out, who works here, reach. */
export function fiveSentences(facts: SentenceFacts, t: ProfileWords, tGaps: GapWords): string[] {
  return [place, deprivation, standsOut, worksHere, withinReach].map((say) => say(facts, t, tGaps));
}

/** "North West, England", or the nation alone. */
export function placeOf({ core, area, language }: SentenceFacts, t: ProfileWords): string {
  const nation = t(`domain:nation.${area.nation}`);
  const region = core.regions.find(({ code }) => code === area.regionCode);
  return region && region.code !== NATION_CODES[area.nation]
    ? `${nameIn(language, region)}, ${nation}`
    : nation;
}

function place(facts: SentenceFacts, t: ProfileWords): string {
  const { area, language } = facts;
  return t(area.population < FEW_PEOPLE ? 'sentence.placeFewPeople' : 'sentence.place', {
    name: nameIn(language, area),
    place: placeOf(facts, t),
    people: formatPeople(area.population, language),
    source: t(`place:peopleSource.${area.nation}`),
  });
}

function deprivation({ area, figures, language }: SentenceFacts, t: ProfileWords): string {
  const figure = figures.find(
    ({ indicator, value }) => indicator.standsFor === 'deprivation' && value !== null,
  );
  if (!figure || figure.value === null) return t('sentence.noDeprivation');
  const { indicator, value, rank } = figure;
  if (!rank) return t('sentence.noDeprivation');
  const words = { of: rank.of, nation: t(`domain:nation.${area.nation}`) };
  const extreme = rank.end === 'highest' ? 'extremeHighest' : 'extremeLowest';
  const plain =
    rank.position === 1
      ? t(`place:figures.rank.${extreme}`, words)
      : t(`place:figures.rank.${rank.end}`, { ...words, count: rank.position, ordinal: true });
  return t('sentence.deprivation', {
    label: indicator.label,
    value: formatFigure(value, indicator, language),
    rank: rank.shared ? t('place:figures.rank.shared', { rank: plain }) : plain,
    source: indicator.source,
    period: formatPeriod(indicator.period, language),
  });
}

function standsOut(facts: SentenceFacts, t: ProfileWords): string {
  const { area, figures, unusual, comparedCount, language } = facts;
  if (comparedCount === 0) return t('sentence.notComparable');
  if (unusual.length === 0) return t('sentence.nothingUnusual', { count: comparedCount });
  const list = unusual.slice(0, MOST_NAMED).map(({ id, robustZ }) => {
    const label = figures.find(({ indicator }) => indicator.id === id)?.indicator.label ?? id;
    return t(`lead.${robustZ > 0 ? 'higher' : 'lower'}`, { label: inSentence(label) });
  });
  const words = {
    count: unusual.length,
    of: area.similar.length,
    list: formatList(list, language),
  };
  return unusual.length > MOST_NAMED
    ? t('sentence.unusualMost', words)
    : t('sentence.unusual', words);
}

function worksHere(
  { core, reach, language }: SentenceFacts,
  t: ProfileWords,
  tGaps: GapWords,
): string {
  const { insideIds, outside, centre } = reach[0].reach;
  const nameOf = (id: string): string =>
    core.organisations.find((organisation) => organisation.id === id)?.name ?? id;
  if (insideIds.length > 0) {
    const words = {
      count: insideIds.length,
      // Names such as "Jobs, Friends and Houses CIC" hold commas and an "and" of their own.
      list: insideIds.slice(0, MOST_NAMED).map(nameOf).join('; '),
    };
    return insideIds.length > MOST_NAMED
      ? t('sentence.insideMore', words)
      : t('sentence.inside', words);
  }
  const looked = lookedWords(reach[0], language, tGaps);
  if (!outside) return t('sentence.nobodyAtAll', { looked });
  return t(outside.roundWater ? 'sentence.nobodyInsideRoundWater' : 'sentence.nobodyInside', {
    looked,
    name: nameOf(outside.organisationId),
    distance: formatKm(outside.distanceKm, language),
    direction: t(`compass.${compassFrom(centre, outside.position)}`),
  });
}

function withinReach(
  { core, reach, language }: SentenceFacts,
  t: ProfileWords,
  tGaps: GapWords,
): string {
  const share = reach[0].reach.shareInReach ?? 0;
  const missing = reach.filter(
    ({ sectorId, reach: { insideIds } }) => sectorId !== OVERALL && insideIds.length === 0,
  );
  const names = missing.map(({ sectorId, looked }) => {
    const sector = core.taxonomy.sectors.find(({ id }) => id === sectorId);
    return tGaps('sentence.looked', {
      reach: sector ? inSentence(nameIn(language, sector)) : sectorId,
      looked: lookedWords({ looked }, language, tGaps),
    });
  });
  const first =
    share >= 1
      ? t('sentence.reachAll')
      : share >= 0.01
        ? t('sentence.reachShare', { share: formatShare(share, language) })
        : share > 0
          ? t('sentence.reachFew')
          : t('sentence.reachNone');
  const meaning = t('sentence.reachMeaning', {
    distance: formatKm(CATCHMENT_KM.default, language),
  });
  if (missing.length === reach.length - 1) return `${first} ${meaning}.`;
  const second =
    names.length === 0
      ? t('sentence.sectorsAll')
      : names.length <= MOST_NAMED
        ? t('sentence.sectorsMissing', { list: formatList(names, language) })
        : `${t('sentence.sectorsMissingMany', { count: names.length, of: reach.length - 1 })} ${lookedAtThem(missing, t)}`;
  return `${first} ${meaning}; ${second}`;
}

/** The two kinds of absence, counted apart. */
function lookedAtThem(missing: readonly SectorReach[], t: ProfileWords): string {
  const count = missing.filter(({ looked }) => looked !== null).length;
  return count === missing.length
    ? t('sentence.sectorsLookedAll')
    : t('sentence.sectorsLooked', { count, others: missing.length - count });
}
