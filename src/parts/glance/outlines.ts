import type { Position as Corner } from 'geojson';
import type { Boundaries, Bounds } from '../../domain';
import { frameAround } from '../../map/flatFrame';
import { remember } from '../../store/selectors/remember';

/** The districts of the United Kingdom as small SVG paths, drawn once for all small maps. */
export interface Outlines {
  readonly width: number;
  readonly height: number;
  readonly pathByCode: ReadonlyMap<string, string>;
}

/** The United Kingdom and its islands, in degrees. */
const UNITED_KINGDOM: Bounds = [-8.65, 49.85, 1.8, 60.87];
const MARGIN = 0.01;
/** In units of the picture, which is 300 high and drawn at about half of that. */
const GRID = 1;
/** A ring of fewer corners than a triangle has no inside. */
const FEWEST_CORNERS = 3;

/**
 * Corners are moved to a grid and said once: neighbours still meet, and the paths are a quarter as
 * long as the file. Of a district smaller than the grid its largest ring is kept, as a dot to outline.
 */
export const outlinesOf = remember((boundaries: Boundaries): Outlines => {
  const frame = frameAround(UNITED_KINGDOM, MARGIN);
  const right = frame.toPicture([UNITED_KINGDOM[2], UNITED_KINGDOM[1]]).x;
  const left = frame.toPicture([UNITED_KINGDOM[0], UNITED_KINGDOM[1]]).x;
  const onGrid = (ring: readonly Corner[]): string[] => {
    const corners: string[] = [];
    for (const [longitude = 0, latitude = 0] of ring) {
      const { x, y } = frame.toPicture([longitude, latitude]);
      const corner = `${Math.round((x - left) / GRID)} ${Math.round(y / GRID)}`;
      if (corner !== corners.at(-1)) corners.push(corner);
    }
    return corners;
  };
  const pathByCode = boundaries.features.map(({ geometry, properties }) => {
    const shape = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const rings = shape.flat().map(onGrid);
    const kept = rings.filter(({ length }) => length > FEWEST_CORNERS);
    const drawn = kept.length > 0 ? kept : rings.slice(0, 1);
    return [properties.code, drawn.map((ring) => `M${ring.join('L')}Z`).join('')] as const;
  });
  return {
    width: Math.ceil((right - left) / GRID),
    height: Math.ceil(frame.size / GRID),
    pathByCode: new Map(pathByCode),
  };
});

/** One path of the districts that are wanted. */
export function pathOf({ pathByCode }: Outlines, isWanted: (code: string) => boolean): string {
  return [...pathByCode].map(([code, path]) => (isWanted(code) ? path : '')).join('');
}
