import { useTranslation } from 'react-i18next';
import { nameIn } from '../../i18n';
import { sectorMarks } from '../../map/sectorMarks';
import { useStore, valueOf } from '../../store';
import styles from './PointKey.module.css';

const WIDE = window.matchMedia('(min-width: 1024px)');

/** What the marks of the pioneers mean, while no area scale is on: hue and letter of each sector. */
export function PointKey() {
  const { t } = useTranslation('map');
  const taxonomy = useStore((state) => valueOf(state.data.core)?.taxonomy);
  const language = useStore((state) => state.link.language);
  if (!taxonomy) return null;
  const marks = sectorMarks(taxonomy.sectors);
  return (
    <details className={styles.key} open={WIDE.matches}>
      <summary className={styles.title}>{t('pioneers')}</summary>
      <ul className={styles.rows}>
        {taxonomy.sectors.map((sector) => {
          const mark = marks.get(sector.id);
          return (
            <li key={sector.id} className={styles.row}>
              <span
                aria-hidden
                className={styles.mark}
                style={{ backgroundColor: mark?.colour, color: mark?.letterColour }}
              >
                {mark?.letter}
              </span>
              {nameIn(language, sector)}
            </li>
          );
        })}
        <li className={styles.row}>
          <span aria-hidden className={styles.rough} />
          {t('inexactPoint')}
        </li>
        <li className={styles.row}>
          <span aria-hidden className={styles.cluster}>
            9
          </span>
          {t('cluster')}
        </li>
      </ul>
    </details>
  );
}
