import { useTranslation } from 'react-i18next';
import styles from './Legend.module.css';

interface Props {
  readonly name: string;
  readonly colour: string;
  readonly areaCount: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

/** One class: its colour, its words, how many areas are in it. Pressing filters to it. */
export function LegendRow({ name, colour, areaCount, pressed, onPress }: Props) {
  const { t } = useTranslation('map');
  return (
    <li>
      <button type="button" className={styles.row} aria-pressed={pressed} onClick={onPress}>
        <span className={styles.swatch} style={{ backgroundColor: colour }} />
        <span className={styles.name}>{name}</span>
        <span className={styles.count}>{t('areas', { count: areaCount })}</span>
      </button>
    </li>
  );
}
