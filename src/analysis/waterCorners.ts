import type { Barrier, Position } from '../domain';

const RADIANS = Math.PI / 180;
/** Degrees of latitude, about 30 m: off the line, so that a leg past the corner does not touch it. */
const ASIDE = 0.0003;
/** Below this turn, in radians, a line is as good as straight. */
const LEAST_TURN = 0.01;

/**
 * Where a shortest way may bend: beside each corner of a line, on the side from which the corner
 * sticks out. The ends of an open line are none: nobody walks round them over the sea, and at the
 * head of the water a crossing says how to get round.
 */
export function cornersOf({ line }: Pick<Barrier, 'line'>): Position[] {
  const last = line.length - 1;
  const closed = line[0]!.every((degrees, axis) => degrees === line[last]![axis]);
  return line.flatMap((corner, i) => {
    if (i === last || (i === 0 && !closed)) return [];
    const before = line[i === 0 ? last - 1 : i - 1]!;
    const beside = asideOf(before, corner, line[i + 1]!);
    return beside === null ? [] : [beside];
  });
}

function asideOf(before: Position, corner: Position, after: Position): Position | null {
  // On a plane that touches the Earth at the corner, in degrees of latitude.
  const shrink = Math.cos(corner[1] * RADIANS);
  const toBefore = unit((before[0] - corner[0]) * shrink, before[1] - corner[1]);
  const toAfter = unit((after[0] - corner[0]) * shrink, after[1] - corner[1]);
  const x = -(toBefore[0] + toAfter[0]);
  const y = -(toBefore[1] + toAfter[1]);
  const length = Math.hypot(x, y);
  if (!(length > LEAST_TURN)) return null;
  return [corner[0] + (ASIDE * x) / length / shrink, corner[1] + (ASIDE * y) / length];
}

function unit(x: number, y: number): readonly [number, number] {
  const length = Math.hypot(x, y);
  return [x / length, y / length];
}
