import type { Area } from '../../domain';
import { classKey, type AreaLayer } from '../../map/areaLayer';
import { areaColour, type AreaColour } from '../../map/scales';
import type { HotSpot } from '../../store/selectors/certainty';

/** What is known about how firm the areas stand, aligned with the dataset's areas. */
export interface AreaCertainty {
  /** No pioneer is known there, and nobody has looked. */
  readonly unlooked: readonly boolean[];
  /** No pioneer is known there, though somebody looked. */
  readonly lookedEmpty: readonly boolean[];
  readonly hotSpots: readonly (HotSpot | null)[];
}

/**
 * The colour of every shown area by its code. Areas outside the filters, or outside the chosen
 * legend classes, are left out, and so are drawn as quiet land.
 * @param classKeys as in the link: "4", or "2-0" for need x reach; none means all
 */
export function areaColours(
  areas: readonly Area[],
  shown: ReadonlySet<Area>,
  layer: AreaLayer,
  classKeys: readonly string[],
  certainty: AreaCertainty,
): ReadonlyMap<string, AreaColour> {
  const colours = new Map<string, AreaColour>();
  for (const [index, area] of areas.entries()) {
    const classIndex = layer.classes[index] ?? null;
    if (!shown.has(area)) continue;
    if (classKeys.length > 0 && !classKeys.includes(classKey(layer, classIndex))) continue;
    colours.set(area.code, {
      ...areaColour(layer.scale, classIndex, certainty.unlooked[index]),
      hotSpot: certainty.hotSpots[index] ?? null,
    });
  }
  return colours;
}

/** Of the shown areas of a class, those with no known pioneer at which nobody has looked yet. */
export function countUnlooked(
  { classes }: AreaLayer,
  { unlooked }: AreaCertainty,
  classIndex: number,
  isShown: (index: number) => boolean,
): number {
  return classes.filter(
    (own, index) => own === classIndex && unlooked[index] === true && isShown(index),
  ).length;
}
