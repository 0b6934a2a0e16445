import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area } from '../domain';
import { formatNumber } from '../i18n';
import { useStore, valueOf } from '../store';
import { nameIn } from '../ui/nameIn';
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
  const { t } = useTranslation(['embed', 'app']);
  const load = useStore((state) => state.load);
  const loadable = useStore((state) => state.data.indicators);
  const language = useStore((state) => state.link.language);
  useEffect(() => load('indicators'), [load]);
  const data = valueOf(loadable);
  if (loadable.state === 'failed') return instead;
  if (!data) return <p role="status">{t('app:loading')}</p>;
  const indicator = data.indicators.find(({ id }) => id === indicatorId);
  if (!indicator) return instead;
  const values = data.values.find((entry) => entry.indicatorId === indicatorId)?.values;
  const value = values?.[areas.indexOf(area)] ?? null;
  return (
    <div className={styles.figure}>
      <h2>{indicator.label}</h2>
      <p className={styles.number}>
        {value === null ? t('app:noValue') : formatNumber(value, indicator.decimals, language)}
      </p>
      <p>
        {t('figure.indicatorNote', {
          unit: indicator.unit,
          period: indicator.period,
          area: nameIn(language, area),
        })}
      </p>
      <p className={styles.soft}>
        {t('figure.source')}: {indicator.source}
      </p>
    </div>
  );
}
