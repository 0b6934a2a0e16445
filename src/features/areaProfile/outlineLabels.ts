import type { Area, CoreData, Surroundings } from '../../domain';
import { areaAt } from '../../store/selectors/sitePlaces';
import type { Point } from '../../map/flatFrame';
import type { Outline } from './outline';

/** A name on the outline map; x and y are the middle of the text, in units of the picture. */
export interface OutlineLabel extends Point {
  readonly area: Area;
  readonly text: string;
}

/** Height of the letters in units of the picture. */
export const LABEL_SIZE = 13;
/** Mean width of a letter as a share of its height, on the generous side. */
const LETTER = 0.56;
/** Samples along a side of the picture: enough to find a place for a name. */
const SAMPLES = 24;
/** Share of the picture that an area must fill to be named. */
const WORTH_NAMING = 0.015;
const MOST_NEIGHBOURS = 6;
const EDGE = 4;
/** Where else a name may stand, in heights of its letters above or below the middle. */
const SHIFTS = [0, -1.3, 1.3, -2.6, 2.6] as const;

/**
 * The area's own name and those of the neighbours that take most of the picture, each in the
 * middle of what is seen of it, none over another, and none over a mark where that can be.
 */
export function outlineLabels(
  outline: Outline,
  { core, land }: { readonly core: CoreData; readonly land: Surroundings },
  area: Area,
  nameOf: (area: Area) => string,
  marks: readonly Point[],
): OutlineLabel[] {
  const areaOf = (point: Point): Area | null => areaAt(core, land, outline.toPosition(point));
  const seen = seenPoints(outline.size, areaOf);
  const neighbours = [...seen]
    .filter(([other, { length }]) => other !== area && length >= WORTH_NAMING * SAMPLES ** 2)
    .toSorted(([, a], [, b]) => b.length - a.length);
  const placed: OutlineLabel[] = [];
  const place = (named: Area, middle: Point): void => {
    const free = SHIFTS.map((shift) =>
      labelAt(outline, named, nameOf(named), { ...middle, y: middle.y + shift * LABEL_SIZE }),
    ).filter(
      (label) =>
        (named === area || standsIn(label, area, areaOf)) &&
        placed.every((earlier) => !overlap(earlier, label)),
    );
    const label = free.find((one) => !marks.some((mark) => covers(one, mark))) ?? free[0];
    if (label) placed.push(label);
  };
  place(area, middleOf(seen.get(area)) ?? outline.toPicture(area.centre));
  for (const [other, points] of neighbours) {
    const middle = middleOf(points);
    if (middle && placed.length <= MOST_NEIGHBOURS) place(other, middle);
  }
  return placed;
}

type AreaOf = (point: Point) => Area | null;

/** Points of a grid over the picture, by the district they lie in. */
function seenPoints(size: number, areaOf: AreaOf): ReadonlyMap<Area, readonly Point[]> {
  const seen = new Map<Area, Point[]>();
  const step = size / SAMPLES;
  for (let row = 0; row < SAMPLES; row++)
    for (let column = 0; column < SAMPLES; column++) {
      const point = { x: (column + 0.5) * step, y: (row + 0.5) * step };
      const area = areaOf(point);
      if (!area) continue;
      const points = seen.get(area);
      if (points) points.push(point);
      else seen.set(area, [point]);
    }
  return seen;
}

/** The point nearest to the mean: the mean itself may lie in a bay. */
function middleOf(points: readonly Point[] = []): Point | null {
  const mean = {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
  const far = ({ x, y }: Point): number => Math.hypot(x - mean.x, y - mean.y);
  return points.toSorted((a, b) => far(a) - far(b))[0] ?? null;
}

/** A neighbour's name has its middle in the neighbour, and does not run into the area itself. */
function standsIn({ area, text, x, y }: OutlineLabel, own: Area, areaOf: AreaOf): boolean {
  const half = halfWidth(text);
  const along = [-0.9, -0.45, 0, 0.45, 0.9].map((share) => areaOf({ x: x + share * half, y }));
  return along[2] === area && along.every((other) => other !== own);
}

/** Moved inwards as far as it takes for the whole name to be in the picture. */
function labelAt({ size }: Outline, area: Area, text: string, { x, y }: Point): OutlineLabel {
  const half = halfWidth(text) + EDGE;
  return {
    area,
    text,
    x: Math.min(Math.max(x, half), size - half),
    y: Math.min(Math.max(y, LABEL_SIZE), size - LABEL_SIZE),
  };
}

function overlap(a: OutlineLabel, b: OutlineLabel): boolean {
  return (
    Math.abs(a.x - b.x) < halfWidth(a.text) + halfWidth(b.text) + EDGE &&
    Math.abs(a.y - b.y) < LABEL_SIZE * 1.15
  );
}

function covers({ text, x, y }: OutlineLabel, mark: Point): boolean {
  return Math.abs(mark.x - x) < halfWidth(text) + EDGE && Math.abs(mark.y - y) < LABEL_SIZE * 0.85;
}

function halfWidth(text: string): number {
  return (text.length * LABEL_SIZE * LETTER) / 2;
}
