import type { Area, Boundaries, Land } from '../../domain';
import { frameAround, type Frame } from '../../map/flatFrame';

/** The land around an area, as SVG paths. */
export interface Outline extends Frame {
  readonly own: string;
  readonly others: string;
  /** Land outside the United Kingdom. */
  readonly abroad: string;
}

const MARGIN = 0.35;

/** Outlines of an area and of what lies around it: a picture without WebGL. */
export function outlineOf(boundaries: Boundaries, land: Land | null, area: Area): Outline {
  const frame = frameAround(area.bounds, MARGIN);
  const path = (features: Land['features']): string =>
    features.map(({ geometry }) => frame.pathOf(geometry)).join('');
  return {
    ...frame,
    own: path(boundaries.features.filter(({ properties }) => properties.code === area.code)),
    others: path(boundaries.features.filter(({ properties }) => properties.code !== area.code)),
    abroad: land ? path(land.features) : '',
  };
}
