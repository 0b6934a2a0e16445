import { useTranslation } from 'react-i18next';
import type { RankInterval } from '../../domain';
import { formatNumber, formatRanks, formatShare } from '../../i18n';
import { useStore } from '../../store';
import { RankBar } from '../../ui/RankBar';
import styles from './RankCertainty.module.css';

interface Props {
  readonly interval: RankInterval;
  /** How many others it cannot be told apart from. */
  readonly apartFrom: number;
  /** How many areas are ranked. */
  readonly rankedCount: number;
}

/** Where an area is likely to stand in this order: in words, and drawn. It leads, as a bare place says too much. */
export function RankCertainty({ interval, apartFrom, rankedCount }: Props) {
  const { t } = useTranslation('gaps');
  const language = useStore((state) => state.link.language);
  const { p05, p50, p95, topTenth, fragile } = interval;
  return (
    <div className={styles.certainty}>
      <RankBar p05={p05} p50={p50} p95={p95} of={rankedCount} />
      <p>
        {t('certainty.likely', {
          ...formatRanks(p05, p95, language),
          of: formatNumber(rankedCount, 0, language),
        })}
        {'; '}
        {t('certainty.apart', { count: apartFrom })}
        {'; '}
        {t('certainty.topTenth', { share: formatShare(topTenth, language) })}
      </p>
      {fragile && <p className={styles.fragile}>{t('certainty.fragile')}</p>}
    </div>
  );
}
