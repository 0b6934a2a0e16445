import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnPoint } from '../../dataset/own/ownPoint';
import styles from './OwnPanel.module.css';
import { pointKey } from './pointKey';
import { suggest } from './suggest';

/** How many are listed at first, and how many more each time. */
const PAGE = 50;

interface Props {
  readonly points: readonly OwnPoint[];
  /** Whether each can be suggested for the directory. */
  readonly suggested?: boolean;
}

/** Points by name, each with its row and how near it is placed. */
export function PointList({ points, suggested = false }: Props) {
  const { t } = useTranslation('own');
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ul className={styles.list}>
        {points.slice(0, shown).map((point) => {
          const name = point.name || t('yours.nameless');
          return (
            <li key={pointKey(point)}>
              {name}{' '}
              <span className={styles.note}>
                {t('yours.row', { row: point.row })}, {t(`yours.precision.${point.precision}`)}
              </span>{' '}
              {suggested && (
                <button
                  type="button"
                  className="button-plain"
                  aria-label={t('missing.suggestNamed', { name })}
                  onClick={() => suggest(point)}
                >
                  {t('missing.suggest')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {shown < points.length && (
        <button type="button" className="button" onClick={() => setShown(shown + PAGE)}>
          {t('yours.more')}
        </button>
      )}
    </>
  );
}
