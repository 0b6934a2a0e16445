import type { NeedClass, ReachClass } from '../domain';
import { mix } from './oklab';
import { mapTheme, type BivariateCorners, type MapThemeName, type RampName } from './theme';

/** One number per area, drawn light to dark (dark to light in the dark theme). */
export interface SequentialScale {
  readonly kind: 'sequential';
  readonly ramp: RampName;
  /** Ascending class edges, one more than there are classes; a class holds its lower edge. */
  readonly breaks: readonly number[];
  /** One per class, least first. */
  readonly colours: readonly string[];
  readonly noValueColour: string;
  readonly hatchColour: string;
}

/** Need by reach: nine classes, need rising with the remainder by 3, reach with the quotient. */
export interface BivariateScale {
  readonly kind: 'bivariate';
  readonly colours: readonly string[];
  readonly noValueColour: string;
  readonly hatchColour: string;
}

/** What colours the map, and therefore what makes the legend. */
export type AreaScale = SequentialScale | BivariateScale;

/** How one area is drawn. */
export interface AreaColour {
  readonly colour: string;
  /** No value: diagonals over land. */
  readonly hatch: boolean;
  /** Nobody has looked there yet: the colour is broken up with dots of land. */
  readonly faint?: boolean;
  /** Lies in a hot spot: outlined, and differently where that survives correction. */
  readonly hotSpot?: 'raw' | 'surviving' | null;
}

/** A scale of one number over the given class edges (see quantileBreaks). */
export function sequentialScale(
  ramp: RampName,
  breaks: readonly number[],
  themeName: MapThemeName,
): SequentialScale {
  const theme = mapTheme(themeName);
  const classCount = Math.max(0, breaks.length - 1);
  return {
    kind: 'sequential',
    ramp,
    breaks,
    colours: sampleRamp(theme.ramps[ramp], classCount),
    noValueColour: theme.land,
    hatchColour: theme.hatch,
  };
}

/** The nine colours of need x reach. */
export function bivariateScale(themeName: MapThemeName): BivariateScale {
  const theme = mapTheme(themeName);
  return {
    kind: 'bivariate',
    colours: blendCorners(theme.corners),
    noValueColour: theme.land,
    hatchColour: theme.hatch,
  };
}

/** The class a value falls in, 0 for the least; values beyond the edges join the outer classes. */
export function classOf(scale: SequentialScale, value: number | null): number | null {
  if (value === null || Number.isNaN(value) || scale.colours.length === 0) return null;
  const innerEdges = scale.breaks.slice(1, -1);
  const above = innerEdges.findIndex((edge) => value < edge);
  return above === -1 ? scale.colours.length - 1 : above;
}

/** The class (0 to 8) of need x reach; null where need is not known. */
export function bivariateClassOf(need: NeedClass | null, reach: ReachClass): number | null {
  return need === null ? null : reach * 3 + need;
}

export function colourOf(scale: AreaScale, classIndex: number | null): string {
  if (classIndex === null) return scale.noValueColour;
  const colour = scale.colours[classIndex];
  if (colour === undefined) {
    throw new RangeError(
      `Class ${classIndex} is not in a scale of ${scale.colours.length} classes`,
    );
  }
  return colour;
}

/** How an area of this class is drawn: no class means no value, and is hatched. */
export function areaColour(
  scale: AreaScale,
  classIndex: number | null,
  faint: boolean = false,
): AreaColour {
  return { colour: colourOf(scale, classIndex), hatch: classIndex === null, faint };
}

/** As many steps of a ramp as there are classes, its two ends always among them. */
function sampleRamp(ramp: readonly string[], classCount: number): readonly string[] {
  if (classCount === ramp.length) return ramp;
  return Array.from({ length: classCount }, (_, index) => {
    const position =
      classCount === 1 ? ramp.length - 2 : (index / (classCount - 1)) * (ramp.length - 1);
    const from = ramp[Math.floor(position)] ?? '';
    const to = ramp[Math.ceil(position)] ?? from;
    return mix(from, to, position - Math.floor(position));
  });
}

function blendCorners(corners: BivariateCorners): readonly string[] {
  return [0, 1, 2].flatMap((reach) =>
    [0, 1, 2].map((need) =>
      mix(
        mix(corners.lowNeedNoReach, corners.highNeedNoReach, need / 2),
        mix(corners.lowNeedGoodReach, corners.highNeedGoodReach, need / 2),
        reach / 2,
      ),
    ),
  );
}
