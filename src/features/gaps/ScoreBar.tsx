import { useTranslation } from 'react-i18next';
import { formatScore } from '../../i18n';
import { useStore } from '../../store';
import styles from './ScoreBar.module.css';

interface Props {
  readonly kind: 'need' | 'reach';
  readonly label: string;
  /** In [0, 1]; null where not known. */
  readonly score: number | null;
}

/** A score out of 100 as a number, rounded down, and as a small bar beside it. */
export function ScoreBar({ kind, label, score }: Props) {
  const { t } = useTranslation('gaps');
  const language = useStore((state) => state.link.language);
  return (
    <div className={styles.score}>
      <dt>{label}</dt>
      <dd className={styles.value}>
        {score === null ? t('list.noScore') : formatScore(score, language)}
      </dd>
      <dd aria-hidden className={styles.track} data-kind={kind}>
        <span className={styles.bar} style={{ inlineSize: `${(score ?? 0) * 100}%` }} />
      </dd>
    </div>
  );
}
