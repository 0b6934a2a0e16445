import type { Area } from '../../domain';
import { classKey, type AreaLayer } from '../../map/areaLayer';
import { areaColour, type AreaColour } from '../../map/scales';

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
): ReadonlyMap<string, AreaColour> {
  const colours = new Map<string, AreaColour>();
  for (const [index, area] of areas.entries()) {
    const classIndex = layer.classes[index] ?? null;
    if (!shown.has(area)) continue;
    if (classKeys.length > 0 && !classKeys.includes(classKey(layer, classIndex))) continue;
    colours.set(area.code, areaColour(layer.scale, classIndex));
  }
  return colours;
}
