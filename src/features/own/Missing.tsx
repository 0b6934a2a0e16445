import { useTranslation } from 'react-i18next';
import type { OwnPoint } from '../../dataset/own/ownPoint';
import { formatShare } from '../../i18n';
import { OrganisationLink } from '../../parts/StateLink';
import { Fold } from '../../ui/Fold';
import styles from './OwnPanel.module.css';
import { pointKey } from './pointKey';
import { PointList } from './PointList';
import type { Comparing } from './useTwins';

interface Props {
  readonly points: readonly OwnPoint[];
  readonly twins: readonly (string | null)[] | null;
  readonly comparing: Comparing;
}

/** Which of the points the directory does not know, each to be suggested, and which it may. */
export function Missing({ points, twins, comparing }: Props) {
  const { t } = useTranslation('own');
  if (!twins) return <StillComparing {...comparing} />;
  const missing = points.filter((_, at) => twins[at] === null);
  const both = points.flatMap((point, at) => {
    const id = twins[at] ?? null;
    return id === null ? [] : [{ point, id }];
  });
  return (
    <>
      <Fold title={t('missing.title')}>
        <p>{t('missing.count', { points: missing.length, all: points.length })}</p>
        <p className={styles.note}>{t('missing.how')}</p>
        <PointList points={missing} suggested />
      </Fold>
      {both.length > 0 && (
        <Fold title={t('missing.both', { points: both.length })}>
          <ul className={styles.list}>
            {both.slice(0, MOST_LISTED).map(({ point, id }) => (
              <li key={pointKey(point)}>
                {point.name || t('yours.nameless')}: <OrganisationLink id={id} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

const MOST_LISTED = 500;

function StillComparing({ share, failed, retry }: Comparing) {
  const { t, i18n } = useTranslation('own');
  return (
    <div role="status">
      {failed ? (
        <>
          <p className={styles.fault}>{t('missing.failed')}</p>
          <button type="button" className="button" onClick={retry}>
            {t('missing.retry')}
          </button>
        </>
      ) : (
        <p className={styles.note}>
          {t('missing.comparing', {
            share: formatShare(Math.floor(share * 4) / 4, i18n.language),
          })}
        </p>
      )}
    </div>
  );
}
