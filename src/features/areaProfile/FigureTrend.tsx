import { useTranslation } from 'react-i18next';
import { trendOf } from '../../analysis';
import type { Area, Indicator, TrendPoint, TrendSeries } from '../../domain';
import { formatPeriod } from '../../i18n';
import styles from './AreaProfile.module.css';
import { briefly } from '../../words/briefly';
import trendStyles from './FigureTrend.module.css';
import { HEIGHT, sparklineShapes, WIDTH } from './sparkline';
import { trendChartLabel, trendSentence } from './trendWords';

/** A period longer than "2013 to 2015" is named by its first year, under a narrow picture. */
const LONGEST_PERIOD = 12;

interface Props {
  readonly area: Area;
  readonly indicator: Indicator;
  readonly series: TrendSeries;
  readonly language: string;
}

/** How a figure has moved: a sentence, a small picture, and why its points are comparable. */
export function FigureTrend({ area, indicator, series, language }: Props) {
  const { t } = useTranslation(['trends', 'domain']);
  const trend = trendOf(series.points, indicator.decimals);
  if (trend === null) return null;
  const facts = { area, indicator, series, trend, language };
  const shapes = sparklineShapes(series.points);
  const label = trendChartLabel(facts, t(`domain:nation.${area.nation}`), t);
  const end = ({ value, period, year }: TrendPoint & { readonly value: number }) => (
    <span>
      {period.length > LONGEST_PERIOD ? year : formatPeriod(period, language)}{' '}
      <b>{briefly(value, indicator, language)}</b>
    </span>
  );
  return (
    <div className={trendStyles.trend}>
      <p>{trendSentence(facts, t)}</p>
      <svg
        role="img"
        aria-label={label}
        className={trendStyles.picture}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      >
        <path className={trendStyles.nation} d={shapes.nation} />
        <path className={trendStyles.interval} d={shapes.intervals} />
        <path className={trendStyles.own} d={shapes.own} />
        {shapes.points.map(({ x, y }) => (
          <circle key={x} className={trendStyles.point} cx={x} cy={y} r={3} />
        ))}
      </svg>
      <p aria-hidden="true" className={trendStyles.ends}>
        {end(trend.first)}
        {end(trend.last)}
      </p>
      <p className={styles.small} lang="en">
        {series.note}
      </p>
    </div>
  );
}
