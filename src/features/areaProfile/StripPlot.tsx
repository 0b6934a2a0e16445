import { type AreaFigure, valueAround } from '../../analysis';
import styles from './StripPlot.module.css';

const WIDTH = 600;
const HEIGHT = 40;
const MIDDLE = HEIGHT / 2;
const EDGE = 8;

interface Props {
  readonly figure: AreaFigure;
  /** What the picture shows, in words. */
  readonly label: string;
}

/**
 * Every district that may be compared as a dot on one line, with this one, its similar areas, region and nation marked.
 * Our own because it is small: the plotting library we tried adds 80 KB and a style element per
 * picture, which a page without inline styles refuses.
 */
export function StripPlot({ figure, label }: Props) {
  const { value, interval, similar, comparable } = figure;
  if (value === null) return null;
  // A county's figure is none of the districts' and may lie beyond them all.
  const shown = [value, ...comparable, ...(interval ? [interval.low, interval.high] : [])];
  const least = Math.min(...shown);
  const most = Math.max(...shown);
  if (!(most > least)) return null;
  const x = (number: number): number =>
    Number((EDGE + ((number - least) / (most - least)) * (WIDTH - 2 * EDGE)).toFixed(1));
  const dots = (values: readonly number[], radius: number): string =>
    values
      .map(
        (v) =>
          `M${x(v) - radius} ${MIDDLE}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`,
      )
      .join('');
  const mark = (at: number | null, half: number): string =>
    at === null || at < least || at > most ? '' : `M${x(at)} ${MIDDLE - half}v${2 * half}`;
  return (
    <svg role="img" aria-label={label} className={styles.strip} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <path className={styles.all} d={dots(comparable, 3)} />
      <path className={styles.similar} d={dots(similar, 5)} />
      <path className={styles.mark} d={mark(valueAround(figure, 'region'), 11)} />
      <path className={styles.mark} d={mark(valueAround(figure, 'nation'), 18)} />
      {interval && (
        <path
          className={styles.interval}
          d={`M${x(interval.low)} ${MIDDLE}H${x(interval.high)}M${x(interval.low)} 14v12M${x(interval.high)} 14v12`}
        />
      )}
      <circle className={styles.own} cx={x(value)} cy={MIDDLE} r={8} />
    </svg>
  );
}
