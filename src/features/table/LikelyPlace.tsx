import { useTranslation } from 'react-i18next';
import { formatNumber, formatRanks } from '../../i18n';
import { useStore } from '../../store';
import type { GapRow } from '../../store/selectors/gaps';
import { RankBar } from '../../ui/RankBar';
import styles from './LikelyPlace.module.css';

interface Props {
  readonly row: GapRow;
  readonly rankedCount: number;
}

/** Where an area is likely to stand, as two numbers and as a span of a line. */
export function LikelyPlace({ row: { rank, interval }, rankedCount }: Props) {
  const { t } = useTranslation('table');
  const language = useStore((state) => state.link.language);
  if (rank === null) return t('notRanked');
  // An order that is not asked again has places, and no likely ones.
  if (!interval) return formatNumber(rank, 0, language);
  const { p05, p50, p95 } = interval;
  const { from, to } = formatRanks(p05, p95, language);
  return (
    <span className={styles.likely}>
      {t('intervalEnds', { low: from, high: to })}
      <RankBar p05={p05} p50={p50} p95={p95} of={rankedCount} />
    </span>
  );
}
