import styles from './flatMap.module.css';

interface Props {
  /** Height of the picture and length of the bar, in the units of the picture. */
  readonly height: number;
  readonly length: number;
  /** The distance that the bar stands for, in words. */
  readonly distance: string;
}

const INSET = 10;
const TICK = 5;
const TEXT_SIZE = 11;

/** A bar as long as a round distance, in the corner of a flat map at the left below. */
export function ScaleBar({ height, length, distance }: Props) {
  const base = height - INSET;
  return (
    <>
      <path className={styles.bar} d={`M${INSET} ${base - TICK}v${TICK}h${length}v-${TICK}`} />
      <text className={styles.barName} x={INSET + 4} y={base - TICK} fontSize={TEXT_SIZE}>
        {distance}
      </text>
    </>
  );
}
