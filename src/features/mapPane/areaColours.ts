import { bivariateClassKey, type Area, type NeedClass, type ReachClass } from '../../domain';
import { areaColour, type AreaColour } from '../../map/scales';
import type { AreaLayer } from './areaLayer';

/**
 * The colour of every area by its code. Areas outside the chosen legend classes are left out, and
 * so are drawn as quiet land.
 * @param classKeys as in the link: "4", or "2-0" for need x reach; none means all
 */
export function areaColours(
  areas: readonly Area[],
  layer: AreaLayer,
  classKeys: readonly string[],
): ReadonlyMap<string, AreaColour> {
  const colours = new Map<string, AreaColour>();
  for (const [index, area] of areas.entries()) {
    const classIndex = layer.classes[index] ?? null;
    if (classKeys.length > 0 && !classKeys.includes(classKey(layer, classIndex))) continue;
    colours.set(area.code, areaColour(layer.scale, classIndex));
  }
  return colours;
}

function classKey({ scale }: AreaLayer, classIndex: number | null): string {
  if (classIndex === null) return 'none';
  if (scale.kind === 'sequential') return String(classIndex);
  // The inverse of bivariateClassOf.
  return bivariateClassKey((classIndex % 3) as NeedClass, Math.floor(classIndex / 3) as ReachClass);
}
