import styles from './HalfBar.module.css';

interface Props {
  readonly kind: 'need' | 'reach';
  /** In [0, 1]; null where not known. */
  readonly score: number | null;
  readonly words: string;
}

/** One half of a gap: need grows to the left and reach to the right of the line between them. */
export function HalfBar({ kind, score, words }: Props) {
  return (
    <span className={styles.half} data-kind={kind}>
      <span>{words}</span>
      <span aria-hidden className={styles.track}>
        <span className={styles.bar} style={{ inlineSize: `${(score ?? 0) * 100}%` }} />
      </span>
    </span>
  );
}
