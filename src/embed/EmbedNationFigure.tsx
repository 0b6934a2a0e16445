import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { NATION_CODES, NATIONS } from '../domain';
import { formatNumber, formatPeriod, formatUnit } from '../i18n';
import { useStore, valueOf } from '../store';
import { TableText } from '../ui/TableText';
import styles from './Embed.module.css';

/** Code of the United Kingdom in official statistics. */
const UNITED_KINGDOM = 'K02000001';

/** A figure of the one nation that is asked for, else of the United Kingdom, as it is published. */
export function EmbedNationFigure({ indicatorId }: { readonly indicatorId: string }) {
  const { t } = useTranslation(['embed', 'app', 'domain']);
  const load = useStore((state) => state.load);
  useEffect(() => load('figures', 'comparisons'), [load]);
  const language = useStore((state) => state.link.language);
  const chosen = useStore((state) => state.link.facets.nation);
  const figures = useStore((state) => valueOf(state.data.figures));
  const comparison = useStore((state) => valueOf(state.data.comparisons));
  if (!figures || !comparison) return <p role="status">{t('app:loading')}</p>;
  const indicator = figures.indicators.find(({ id }) => id === indicatorId);
  if (!indicator) return <p>{t('figure.unknown')}</p>;
  const nation = NATIONS.find((one) => chosen.length === 1 && chosen[0] === one);
  const code = nation ? NATION_CODES[nation] : UNITED_KINGDOM;
  const place = t(`domain:nation.${nation ?? 'united-kingdom'}`);
  const value = comparison.comparisons.find((one) => one.indicatorId === indicatorId)?.byCode[code];
  return (
    <div className={styles.figure}>
      <h2 lang="en">{indicator.label}</h2>
      <p className={styles.number}>
        {value === undefined ? t('app:noValue') : formatNumber(value, indicator.decimals, language)}
      </p>
      <p>
        {t('figure.indicatorNote', {
          unit: formatUnit(indicator.unit, language),
          period: formatPeriod(indicator.period, language),
          area: place,
        })}
      </p>
      <p className={styles.soft}>
        {t('figure.source')}: <TableText>{indicator.source}</TableText>
      </p>
    </div>
  );
}
