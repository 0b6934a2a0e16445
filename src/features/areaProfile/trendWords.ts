import type { TFunction } from 'i18next';
import type { Trend } from '../../analysis';
import type { Area, Indicator, TrendSeries } from '../../domain';
import { formatPeriod } from '../../i18n';
import { isTowardsNeed } from '../../words/agreedDirection';
import { briefly } from '../../words/briefly';

export type TrendWords = TFunction<['trends', 'domain']>;

/** In a smaller place a handful of people can move a figure for which no interval is published. */
const FEW_PEOPLE = 10_000;

export interface TrendFacts {
  readonly area: Pick<Area, 'population'>;
  readonly indicator: Indicator;
  readonly series: TrendSeries;
  readonly trend: Trend;
  readonly language: string;
}

/** "Rose from 3.1% (2015) to 4.4% (2024)." Better or worse only where that is agreed. */
export function trendSentence(facts: TrendFacts, t: TrendWords): string {
  const { indicator, trend, language } = facts;
  const said = t(keyOf(facts), {
    first: briefly(trend.first.value, indicator, language),
    from: formatPeriod(trend.first.period, language),
    last: briefly(trend.last.value, indicator, language),
    to: formatPeriod(trend.last.period, language),
  });
  return isOfAHandful(facts) ? `${said} ${t('fewPeople')}` : said;
}

function isOfAHandful({ area, trend, series }: TrendFacts): boolean {
  return (
    area.population < FEW_PEOPLE &&
    (trend.kind === 'rose' || trend.kind === 'fell') &&
    !series.pricesOfTheDay &&
    trend.last.interval === null
  );
}

function keyOf(facts: TrendFacts) {
  const {
    indicator,
    series,
    trend: { kind },
  } = facts;
  if (kind === 'about-the-same') return 'aboutTheSame';
  if (kind === 'may-be-chance') return 'mayBeChance';
  if (kind === 'cannot-tell') return 'cannotTell';
  if (!indicator.directionAgreed || series.pricesOfTheDay || isOfAHandful(facts)) return kind;
  const worse = isTowardsNeed(indicator, kind === 'rose' ? 'higher' : 'lower');
  if (kind === 'rose') return worse ? 'roseWorse' : 'roseBetter';
  return worse ? 'fellWorse' : 'fellBetter';
}

/** What the picture of the series shows, its nation's line included. */
export function trendChartLabel(
  { indicator, series, trend, language }: TrendFacts,
  nation: string,
  t: TrendWords,
): string {
  const say = (value: number): string => briefly(value, indicator, language);
  const own = t('chart', {
    count: trend.count,
    label: indicator.label,
    lowest: say(trend.lowest.value),
    lowestAt: formatPeriod(trend.lowest.period, language),
    highest: say(trend.highest.value),
    highestAt: formatPeriod(trend.highest.period, language),
  });
  const behind = series.points.flatMap((point) =>
    point.nation === null ? [] : [{ value: point.nation, period: point.period }],
  );
  const [first, last] = [behind[0], behind.at(-1)];
  if (!first || !last || first === last) return own;
  const words = {
    nation,
    first: say(first.value),
    from: formatPeriod(first.period, language),
    last: say(last.value),
    to: formatPeriod(last.period, language),
  };
  return `${own} ${t('chartNation', words)}`;
}
