import { useTranslation } from 'react-i18next';
import { formatNumber, formatRanks } from '../../i18n';
import { useStore } from '../../store';
import type { GapRow } from '../../store/selectors/gaps';
import { RankBar } from '../../ui/RankBar';
import styles from './LikelyPlace.module.css';

interface Props {
  readonly row: GapRow;
  /** How many areas are ranked. */
  readonly rankedCount: number;
}

/** Where an area is likely to stand in this order: in words, and drawn. A bare place says too much. */
export function LikelyPlace({ row: { rank, interval }, rankedCount }: Props) {
  const { t } = useTranslation('gaps');
  const language = useStore((state) => state.link.language);
  if (rank === null) return null;
  // An order that is not asked again has places, and no likely ones.
  if (!interval)
    return <span>{t('certainty.place', { rank: formatNumber(rank, 0, language) })}</span>;
  const { p05, p50, p95, fragile } = interval;
  return (
    <span className={styles.likely} data-fragile={fragile || undefined}>
      <span>
        {t('certainty.likely', formatRanks(p05, p95, language))}
        {fragile && `, ${t('certainty.moves')}`}
      </span>
      <RankBar p05={p05} p50={p50} p95={p95} of={rankedCount} />
    </span>
  );
}
