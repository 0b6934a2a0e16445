import styles from './FigureRow.module.css';

interface Props {
  readonly value: number;
  /** Values of the districts of the nation that have one of their own. */
  readonly others: readonly number[];
}

const WIDTH = 300;
const HEIGHT = 12;

/**
 * Where a value stands among the districts of its nation: a thin line for each, a thick one for
 * this. It says what the rank beside it says in words, so it is silent for a screen reader.
 */
export function Strip({ value, others }: Props) {
  const least = Math.min(value, ...others);
  const most = Math.max(value, ...others);
  if (!(most > least)) return null;
  const x = (number: number): string =>
    (4 + ((number - least) / (most - least)) * (WIDTH - 8)).toFixed(1);
  return (
    <svg
      aria-hidden
      className={styles.strip}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      <path className={styles.others} d={others.map((other) => `M${x(other)} 3v6`).join('')} />
      <path className={styles.own} d={`M${x(value)} 0v${HEIGHT}`} />
    </svg>
  );
}
