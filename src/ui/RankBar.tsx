import styles from './RankBar.module.css';

interface Props {
  /** Ranks, 1 the highest; p05 and p95 bound the likely ones. */
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
  /** How many areas are ranked. */
  readonly of: number;
}

/** The likely ranks as a span of a line from the first rank to the last, its middle marked. Words beside it say the same. */
export function RankBar({ p05, p50, p95, of }: Props) {
  const share = (rank: number): number => (of > 1 ? ((rank - 1) / (of - 1)) * 100 : 0);
  return (
    <span aria-hidden className={styles.track}>
      <span
        className={styles.span}
        style={{ insetInlineStart: `${share(p05)}%`, insetInlineEnd: `${100 - share(p95)}%` }}
      />
      <span className={styles.middle} style={{ insetInlineStart: `${share(p50)}%` }} />
    </span>
  );
}
