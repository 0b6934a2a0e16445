import styles from './Legend.module.css';

interface Props {
  readonly name: string;
  readonly colour: string;
  /** How many are in it, in words. */
  readonly count: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

/** One class: its colour, its words, how many areas are in it. Pressing filters to it. */
export function LegendRow({ name, colour, count, pressed, onPress }: Props) {
  return (
    <li>
      <button type="button" className={styles.row} aria-pressed={pressed} onClick={onPress}>
        <span className={styles.swatch} style={{ backgroundColor: colour }} />
        <span className={styles.name}>{name}</span>
        <span className={styles.count}>{count}</span>
      </button>
    </li>
  );
}
