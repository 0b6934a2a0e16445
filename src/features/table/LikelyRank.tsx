import { useTranslation } from 'react-i18next';
import type { RankInterval } from '../../domain';
import { formatRanks } from '../../i18n';
import { useStore } from '../../store';
import { RankBar } from '../../ui/RankBar';
import styles from './LikelyRank.module.css';

interface Props {
  readonly interval: RankInterval;
  readonly rankedCount: number;
}

/** The likely ranks by potential, as two numbers and as a span of a line. */
export function LikelyRank({ interval: { p05, p50, p95 }, rankedCount }: Props) {
  const { t } = useTranslation('table');
  const language = useStore((state) => state.link.language);
  const { from, to } = formatRanks(p05, p95, language);
  return (
    <span className={styles.likely}>
      {t('intervalEnds', { low: from, high: to })}
      <RankBar p05={p05} p50={p50} p95={p95} of={rankedCount} />
    </span>
  );
}
