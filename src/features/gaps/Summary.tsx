import { Trans, useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import { formatPeople, nameIn } from '../../i18n';
import { useStore } from '../../store';
import type { GapRow } from '../../store/selectors/gaps';
import { countGaps } from './countGaps';
import { HowHardLooked } from './HowHardLooked';
import styles from './Summary.module.css';
import { UseUsual } from './UseUsual';

interface Props {
  readonly core: CoreData;
  readonly rows: readonly GapRow[];
  /** How many pioneers match the choice and work locally. */
  readonly matchingCount: number;
  /** True where any sector and any practice counts. */
  readonly broad: boolean;
  readonly updating: boolean;
}

/** What the map and the list show, in three short sentences; announced when it changes. */
export function Summary({ core, rows, matchingCount, broad, updating }: Props) {
  const { t } = useTranslation('gaps');
  const language = useStore((state) => state.link.language);
  const counts = countGaps(rows);
  const { highNoneCount, highNonePeople, first, unscored } = counts;
  const noneScored = rows.length > 0 && unscored.length === rows.length;
  return (
    <div className={styles.summary} data-updating={updating || undefined}>
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
          {first && (
            <>
              {' '}
              <Trans
                t={t}
                i18nKey="summary.first"
                values={{ name: nameIn(language, first.area) }}
              />
            </>
          )}
        </p>
        {!noneScored && <HowHardLooked core={core} counts={counts} />}
        {unscored.length > 0 && !noneScored && (
          <p>{t('unscored.title', { count: unscored.length })}.</p>
        )}
        <p>{broad ? t('summary.broad') : t('matching', { count: matchingCount })}</p>
      </div>
      {noneScored && <UseUsual />}
      {updating && <p className={styles.updating}>{t('summary.updating')}</p>}
      <p className={styles.note}>{t('summary.people')}</p>
    </div>
  );
}
