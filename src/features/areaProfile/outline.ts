import type { Area, Surroundings } from '../../domain';
import { frameOfDistrict, type Frame } from '../../map/flatFrame';

/** The land around an area, as SVG paths. */
export interface Outline extends Frame {
  readonly own: string;
  readonly others: string;
  /** Land outside the United Kingdom. */
  readonly abroad: string;
}

/** Outlines of an area and of what lies around it: a picture without WebGL. */
export function outlineOf({ features }: Surroundings, { code, bounds }: Area): Outline {
  const frame = frameOfDistrict(bounds);
  const path = (isShown: (code: string | null) => boolean): string =>
    features
      .filter(({ properties }) => isShown(properties.code))
      .map(({ geometry }) => frame.pathOf(geometry))
      .join('');
  return {
    ...frame,
    own: path((each) => each === code),
    others: path((each) => each !== code && each !== null),
    abroad: path((each) => each === null),
  };
}
