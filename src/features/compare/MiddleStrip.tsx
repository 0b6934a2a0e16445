import type { Middles } from './comparison';
import styles from './MiddleStrip.module.css';

interface Props {
  readonly value: number;
  readonly middles: Middles;
}

const WIDTH = 160;
const HEIGHT = 16;
const EDGE = 6;
const CENTRE = HEIGHT / 2;

/**
 * A value between the least and the most of the areas it may be set beside, with the middle of its
 * nation (a short mark) and of the United Kingdom (an open circle). Words beneath say the same.
 */
export function MiddleStrip({ value, middles: { nation, unitedKingdom, least, most } }: Props) {
  if (!(most > least)) return null;
  const x = (number: number): number =>
    Number((EDGE + ((number - least) / (most - least)) * (WIDTH - 2 * EDGE)).toFixed(1));
  return (
    <svg aria-hidden className={styles.strip} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <path className={styles.line} d={`M${EDGE} ${CENTRE}H${WIDTH - EDGE}`} />
      {unitedKingdom !== null && (
        <circle className={styles.unitedKingdom} cx={x(unitedKingdom)} cy={CENTRE} r={4} />
      )}
      {nation !== null && <path className={styles.nation} d={`M${x(nation)} ${CENTRE - 6}v12`} />}
      <path className={styles.own} d={`M${x(value)} ${CENTRE - 8}v16`} />
    </svg>
  );
}
