import { Trans, useTranslation } from 'react-i18next';
import { formatPeople } from '../../i18n';
import { useStore } from '../../store';
import type { GapRow } from '../../store/selectors/gaps';
import { countGaps } from './countGaps';
import { HowHardLooked } from './HowHardLooked';
import styles from './Summary.module.css';
import { UseUsual } from './UseUsual';

interface Props {
  readonly rows: readonly GapRow[];
  /** How many pioneers match the choice and work locally. */
  readonly matchingCount: number;
  /** True where any sector and any practice counts. */
  readonly broad: boolean;
  readonly updating: boolean;
}

/** The answer in two short sentences, and what it rests on; announced when it changes. */
export function Summary({ rows, matchingCount, broad, updating }: Props) {
  const { t } = useTranslation('gaps');
  const language = useStore((state) => state.link.language);
  const counts = countGaps(rows);
  const { highNoneCount, highNonePeople, unscored } = counts;
  const noneScored = rows.length > 0 && unscored.length === rows.length;
  return (
    <div className={styles.summary} tabIndex={-1}>
      <div role="status">
        <p className={styles.lead}>
          {noneScored ? (
            t('summary.noneScored')
          ) : (
            <Trans
              t={t}
              i18nKey="summary.highNone"
              count={highNoneCount}
              values={{ people: formatPeople(highNonePeople, language) }}
            />
          )}
        </p>
        {!noneScored && <HowHardLooked {...counts} />}
        <p className={styles.note}>
          {broad ? t('summary.broad') : t('matching', { count: matchingCount })}
          {unscored.length > 0 && !noneScored && (
            <> {t('unscored.title', { count: unscored.length })}.</>
          )}{' '}
          {t('summary.people')}
        </p>
      </div>
      {noneScored && <UseUsual />}
      {updating && <p className={styles.updating}>{t('summary.updating')}</p>}
    </div>
  );
}
