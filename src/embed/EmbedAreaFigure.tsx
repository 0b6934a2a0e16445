import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { publishedFigure } from '../analysis/ownFigures';
import type { Area } from '../domain';
import { formatNumber, formatPeriod, formatUnit, nameIn } from '../i18n';
import { useStore, valueOf } from '../store';
import { TableText } from '../ui/TableText';
import styles from './Embed.module.css';

interface EmbedAreaFigureProps {
  readonly area: Area;
  readonly areas: readonly Area[];
  readonly indicatorId: string;
  /** Shown where there is no such figure. */
  readonly instead: ReactNode;
}

/** An area's figure of one indicator, with its unit, period and source. */
export function EmbedAreaFigure({ area, areas, indicatorId, instead }: EmbedAreaFigureProps) {
  const { t } = useTranslation(['embed', 'app', 'domain']);
  const load = useStore((state) => state.load);
  const loadable = useStore((state) => state.data.figures);
  const language = useStore((state) => state.link.language);
  useEffect(() => load('figures'), [load]);
  const data = valueOf(loadable);
  if (loadable.state === 'failed') return instead;
  if (!data) return <p role="status">{t('app:loading')}</p>;
  const indicator = data.indicators.find(({ id }) => id === indicatorId);
  if (!indicator) return instead;
  const column = data.values.find((entry) => entry.indicatorId === indicatorId);
  const { value, basis } = publishedFigure(column, undefined, areas.indexOf(area));
  return (
    <div className={styles.figure}>
      <h2 lang="en">{indicator.label}</h2>
      <p className={styles.number}>
        {value === null ? t('app:noValue') : formatNumber(value, indicator.decimals, language)}
      </p>
      <p>
        {t('figure.indicatorNote', {
          unit: formatUnit(indicator.unit, language),
          period: formatPeriod(indicator.period, language),
          area: nameIn(language, area),
        })}
      </p>
      {basis && basis !== 'published' && <p>{t(`domain:basis.${basis}`)}</p>}
      <p className={styles.soft}>
        {t('figure.source')}: <TableText>{indicator.source}</TableText>
      </p>
    </div>
  );
}
