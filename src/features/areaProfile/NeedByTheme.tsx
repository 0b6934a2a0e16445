import { useTranslation } from 'react-i18next';
import { type AreaFigure, LEAST_SIMILAR, medianOf, valueAround } from '../../analysis';
import { NATION_CODES, type TrendSeries } from '../../domain';
import { formatFigure, nameIn } from '../../i18n';
import { DataTrouble } from '../../ui/DataTrouble';
import { SourceLink } from '../../ui/SourceLink';
import { PeriodText, TableText } from '../../ui/TableText';
import { standingKey } from '../../words/agreedDirection';
import styles from './AreaProfile.module.css';
import { briefly } from '../../words/briefly';
import { FigureTrend } from './FigureTrend';
import type { Profile } from './useProfile';
import { StripPlot } from './StripPlot';
import { useTrends } from './useTrends';

/** Every figure as a dot among all districts, theme by theme. */
export function NeedByTheme({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation(['profile', 'trends', 'domain']);
  const { area, core, themes, language } = profile;
  const { loadable: trends, retry } = useTrends(area);
  const series = trends.state === 'ready' ? trends.value : [];
  const nation = t(`domain:nation.${area.nation}`);
  const region = core.regions.find(({ code }) => code === area.regionCode);
  return (
    <section className={styles.section}>
      <p className={styles.soft}>
        {t('need.how', { name: nameIn(language, area), nation })}{' '}
        {region &&
          area.regionCode !== NATION_CODES[area.nation] &&
          `${t('need.regionMark', { region: nameIn(language, region) })} `}
        {t('need.ownOnly')} {t('trends:how', { nation })}
      </p>
      {trends.state === 'loading' && <p role="status">{t('trends:loading')}</p>}
      {trends.state === 'failed' && (
        <DataTrouble file={trends.file} problem={trends.problem} onRetry={retry} />
      )}
      {themes.map(({ theme, figures }) => (
        <div key={theme.id} className={styles.theme}>
          <h3>{nameIn(language, theme)}</h3>
          <ul className={styles.figures}>
            {figures.map((figure) => (
              <Figure
                key={figure.indicator.id}
                figure={figure}
                series={series.find(({ indicatorId }) => indicatorId === figure.indicator.id)}
                profile={profile}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface FigureProps {
  readonly figure: AreaFigure;
  /** Undefined where no comparable series is known, or it has not arrived. */
  readonly series: TrendSeries | undefined;
  readonly profile: Profile;
}

function Figure({ figure, series, profile }: FigureProps) {
  const { t } = useTranslation(['profile', 'domain']);
  const { area, core, language } = profile;
  const { indicator, value, basis, interval, similar, comparable } = figure;
  const inRegion = valueAround(figure, 'region');
  const inNation = valueAround(figure, 'nation');
  if (value === null) {
    return (
      <li className={styles.figure}>
        <p>
          <TableText>{indicator.label}</TableText>:{' '}
          <span className={styles.soft}>{t('need.noValue')}</span>
        </p>
      </li>
    );
  }
  const say = (number: number): string => formatFigure(number, indicator, language);
  const nation = t(`domain:nation.${area.nation}`);
  const region = core.regions.find(({ code }) => code === area.regionCode);
  const key = standingKey(figure);
  const median = similar.length >= LEAST_SIMILAR ? medianOf(similar) : null;
  const brief = (number: number): string => briefly(number, indicator, language);
  const notes = [
    interval && t('need.interval', { low: brief(interval.low), high: brief(interval.high) }),
    median !== null && t('need.median', { value: brief(median) }),
    inRegion !== null &&
      region &&
      t('need.region', { name: nameIn(language, region), value: brief(inRegion) }),
    inNation !== null && t('need.region', { name: nation, value: brief(inNation) }),
    indicator.withinNationOnly && t('need.scaleNation', { nation }),
    basis && basis !== 'published' && t(`domain:basis.${basis}`),
  ].filter((note) => typeof note === 'string');
  return (
    <li className={styles.figure}>
      <p className={styles.figureHead}>
        <TableText>{indicator.label}</TableText> <b>{say(value)}</b>
      </p>
      <StripPlot
        figure={figure}
        label={t('need.chart', {
          label: indicator.label,
          value: say(value),
          count: comparable.length,
          least: say(Math.min(...comparable)),
          most: say(Math.max(...comparable)),
        })}
      />
      <p>
        <b>{key && t(`standing.${key}`)}</b>
      </p>
      <p className={styles.small}>{notes.join(' · ')}</p>
      {series && (
        <FigureTrend area={area} indicator={indicator} series={series} language={language} />
      )}
      <p className={styles.small}>
        <SourceLink of={indicator} />, <PeriodText english={indicator.period} language={language} />
      </p>
    </li>
  );
}
