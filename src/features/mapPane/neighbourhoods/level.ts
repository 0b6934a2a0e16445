import { reachClass } from '../../../analysis/classes';
import type { Area, InsideAnswer, NeighbourhoodShape, Position } from '../../../domain';
import { classKey, type AreaLayer } from '../../../map/areaLayer';
import { areaColour, type AreaColour } from '../../../map/scales';
import type { AreaCertainty } from '../areaColours';

/** A neighbourhood that is drawn, as the keyboard meets it. */
export interface DrawnNeighbourhood {
  /** In the answer. */
  readonly index: number;
  readonly code: string;
  readonly name: string;
  readonly nameWelsh: string | null;
  readonly area: Area;
  readonly position: Position;
}

/** Words that a legend says of neighbourhoods and not of areas. */
export interface LevelWords {
  readonly count: (count: number) => string;
  readonly unlooked: (count: number) => string;
  readonly lookedEmpty: (count: number) => string;
}

/** What the map shows inside the districts that are open. */
export interface NeighbourhoodLevel {
  /** Aligned, as the certainty is, with the neighbourhoods of the whole UK in the answer. */
  readonly layer: AreaLayer;
  readonly certainty: AreaCertainty;
  readonly words: LevelWords;
  /** Whether one passes the filters, by its index in the answer. */
  readonly isShown: (index: number) => boolean;
  readonly drawn: readonly DrawnNeighbourhood[];
}

/**
 * Where no pioneer is known within reach, and whether anybody looked in the district.
 *
 * @param looked whether somebody looked, aligned with the areas; null where the map says nothing of looks
 */
export function neighbourhoodCertainty(
  { neighbourhoods }: Pick<InsideAnswer, 'neighbourhoods'>,
  looked: readonly boolean[] | null,
  hotSpots: AreaCertainty['hotSpots'],
): AreaCertainty {
  if (!looked) return { unlooked: [], lookedEmpty: [], hotSpots };
  const empty = neighbourhoods.map(({ access }) => reachClass(access) === 0);
  const isLooked = neighbourhoods.map(({ areaIndex }) => looked[areaIndex] === true);
  return {
    unlooked: empty.map((isEmpty, at) => isEmpty && !isLooked[at]),
    lookedEmpty: empty.map((isEmpty, at) => isEmpty && isLooked[at] === true),
    hotSpots,
  };
}

/** Colours by code. What the chosen classes leave out is plain land, so that its district never shows through. */
export function neighbourhoodColours(
  { layer, certainty }: Pick<NeighbourhoodLevel, 'layer' | 'certainty'>,
  drawn: readonly DrawnNeighbourhood[],
  classKeys: readonly string[],
): ReadonlyMap<string, AreaColour> {
  return new Map(
    drawn.map(({ code, index }): [string, AreaColour] => {
      const classIndex = layer.classes[index] ?? null;
      const chosen = classKeys.length === 0 || classKeys.includes(classKey(layer, classIndex));
      return [
        code,
        chosen
          ? areaColour(layer.scale, classIndex, certainty.unlooked[index])
          : { colour: layer.scale.noValueColour, hatch: false },
      ];
    }),
  );
}

/** Those of the shapes that the answer and the filters know. */
export function drawnNeighbourhoods(
  shapes: readonly NeighbourhoodShape[],
  {
    indexOf,
    isShown,
    areas,
    middleOf,
  }: {
    readonly indexOf: ReadonlyMap<string, number>;
    readonly isShown: (index: number) => boolean;
    readonly areas: ReadonlyMap<string, Area>;
    readonly middleOf: (shape: NeighbourhoodShape) => Position;
  },
): DrawnNeighbourhood[] {
  return shapes.flatMap((shape): DrawnNeighbourhood[] => {
    const { code, name, nameWelsh, areaCode } = shape.properties;
    const [index, area] = [indexOf.get(code), areas.get(areaCode)];
    if (index === undefined || !area || !isShown(index)) return [];
    return [{ index, code, name, nameWelsh, area, position: middleOf(shape) }];
  });
}
