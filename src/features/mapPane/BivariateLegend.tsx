import { useTranslation } from 'react-i18next';
import { bivariateClassKey } from '../../domain';
import type { LegendCell } from '../../map/legend';
import styles from './BivariateLegend.module.css';

interface Props {
  readonly cells: readonly LegendCell[];
  /** So many of what the classes are of, in words. */
  readonly count: (count: number) => string;
  /** How many areas of a class have no known pioneer and were not looked at yet. */
  readonly unlookedIn: (classIndex: number) => number;
  readonly chosen: readonly string[];
  readonly onToggle: (key: string) => void;
}

/** The 3x3 square of need by reach, with its four corners named in words. */
export function BivariateLegend({ cells, count, unlookedIn, chosen, onToggle }: Props) {
  const { t } = useTranslation('map');
  const counted = ({ classIndex, areaCount }: LegendCell): string => {
    const areas = count(areaCount);
    const unlooked = unlookedIn(classIndex);
    return unlooked > 0 ? `${areas}, ${t('notLooked', { count: unlooked })}` : areas;
  };
  // Drawn with the most need on top; reach grows to the right.
  const drawn = cells.toSorted((a, b) => b.needClass - a.needClass || a.reachClass - b.reachClass);
  const corners = drawn.filter(({ corner, areaCount }) => corner !== null && areaCount > 0);
  return (
    <div className={styles.legend}>
      <div className={styles.square}>
        <span className={styles.needAxis}>{t('needAxis')} ↑</span>
        <div role="group" aria-label={t('subject.both')} className={styles.cells}>
          {drawn.map((cell) => {
            const key = bivariateClassKey(cell.needClass, cell.reachClass);
            const name = `${t(`needClass.${cell.needClass}`)}, ${t(`reachClass.${cell.reachClass}`)}`;
            return (
              <button
                key={key}
                type="button"
                className={styles.cell}
                style={{ backgroundColor: cell.colour }}
                aria-pressed={chosen.includes(key)}
                aria-label={`${name}: ${counted(cell)}`}
                title={`${name}: ${counted(cell)}`}
                onClick={() => onToggle(key)}
              />
            );
          })}
        </div>
        <span className={styles.reachAxis}>{t('reachAxis')} →</span>
      </div>
      <ul className={styles.corners}>
        {corners.map((cell) => (
          <li key={cell.classIndex} className={styles.corner}>
            <span className={styles.swatch} style={{ backgroundColor: cell.colour }} />
            <span>
              {cell.corner && t(`corner.${cell.corner}`)}
              <span className={styles.count}> {counted(cell)}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
