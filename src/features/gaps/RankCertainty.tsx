import { useTranslation } from 'react-i18next';
import type { RankInterval } from '../../domain';
import { formatNumber } from '../../i18n';
import { useStore } from '../../store';
import { wholePercent } from '../../ui/gapSentence';
import { RankBar } from '../../ui/RankBar';
import styles from './RankCertainty.module.css';

interface Props {
  readonly interval: RankInterval;
  /** How many areas are ranked by potential. */
  readonly rankedCount: number;
}

/** How firm an area's rank by potential is: in words, and drawn. */
export function RankCertainty({ interval, rankedCount }: Props) {
  const { t } = useTranslation('gaps');
  const language = useStore((state) => state.link.language);
  const { p05, p50, p95, topTenth, fragile } = interval;
  return (
    <div className={styles.certainty}>
      <RankBar p05={p05} p50={p50} p95={p95} of={rankedCount} />
      <p>
        {t('certainty.likely', {
          from: formatNumber(Math.floor(p05), 0, language),
          to: formatNumber(Math.ceil(p95), 0, language),
        })}
        {'; '}
        {t('certainty.topTenth', { share: wholePercent(topTenth, language) })}
      </p>
      {fragile && <p className={styles.fragile}>{t('certainty.fragile')}</p>}
    </div>
  );
}
