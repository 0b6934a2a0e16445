import { useTranslation } from 'react-i18next';
import { useStore } from '../../store';
import type { DrawnMarks } from '../../map/drawnMarks';
import styles from './MarkRows.module.css';

interface Props {
  readonly marks: DrawnMarks;
  /** Whether single marks carry the colour and letter of their sector. */
  readonly lettered: boolean;
}

/** What the marks of pioneers mean, as far as there are any of a kind. */
export function MarkRows({ marks, lettered }: Props) {
  const { t } = useTranslation('map');
  const near = useStore((state) => state.link.near);
  return (
    <>
      {!lettered && marks.exact && (
        <li className={styles.row}>
          <span aria-hidden className={styles.dot} />
          {t('point')}
        </li>
      )}
      {marks.inexact && (
        <li className={styles.row}>
          <span aria-hidden className={styles.rough} />
          {t('inexactPoint')}
        </li>
      )}
      {marks.clusters && (
        <li className={styles.row}>
          <span aria-hidden className={lettered ? styles.cluster : styles.large}>
            {lettered && 9}
          </span>
          {t(lettered ? 'cluster' : 'largeDot')}
        </li>
      )}
      {near && (
        <li className={styles.row}>
          <span aria-hidden className={styles.diamond} />
          {t('nearMark')}
        </li>
      )}
    </>
  );
}
