import type { CoverageCurve } from '../../domain';

/** Size of the drawing, in its own units. */
export const WIDTH = 320;
export const HEIGHT = 120;
/** Room for the dots at the edges. */
const EDGE = 6;

export interface CurveSteps {
  /** Path data of the line through all points. */
  readonly line: string;
  /** The same, closed along the bottom. */
  readonly area: string;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
}

/**
 * The curve of people in need reached, drawn from today at the bottom to the last place at the top: on a
 * scale from nobody to everybody a few places would be a flat line (the bar beside it has that scale).
 */
export function curveSteps({ today, points }: Pick<CoverageCurve, 'today' | 'points'>): CurveSteps {
  const most = Math.max(1, (points.at(-1)?.peopleInNeed ?? 0) - today.peopleInNeed);
  const dots = points.map(({ peopleInNeed }, at) => ({
    x: round(EDGE + (at / Math.max(1, points.length - 1)) * (WIDTH - 2 * EDGE)),
    y: round(HEIGHT - EDGE - ((peopleInNeed - today.peopleInNeed) / most) * (HEIGHT - 2 * EDGE)),
  }));
  const line = dots.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join(' ');
  const area = `${line} L${dots.at(-1)?.x ?? EDGE} ${HEIGHT} L${EDGE} ${HEIGHT} Z`;
  return { line, area, dots };
}

function round(value: number): number {
  return Number(value.toFixed(1));
}
