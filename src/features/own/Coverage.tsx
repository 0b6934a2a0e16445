import { useTranslation } from 'react-i18next';
import { coverageByNation, type OwnFigure } from '../../dataset/own/ownFigure';
import { useCore } from '../../parts/useCore';
import styles from './OwnPanel.module.css';

/** How many districts a figure covers, and of which nations. */
export function Coverage({ values }: Pick<OwnFigure, 'values'>) {
  const { t } = useTranslation(['own', 'domain']);
  const { areas } = useCore();
  const nations = coverageByNation(areas, values);
  const covered = nations.reduce((sum, nation) => sum + nation.covered, 0);
  return (
    <>
      <p>
        <strong>{t('figure.districts', { covered, all: areas.length })}</strong>
      </p>
      {nations.length > 0 && (
        <ul className={styles.note}>
          {nations.map(({ nation, covered: districts, of }) => (
            <li key={nation}>
              {t('figure.ofNation', { nation: t(`domain:nation.${nation}`), districts, of })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
