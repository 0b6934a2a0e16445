import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapLayer } from './layers/look';

type LayoutChange = NameAndValue<Parameters<MapLibreMap['setLayoutProperty']>>;
type PaintChange = NameAndValue<Parameters<MapLibreMap['setPaintProperty']>>;
/** Name and value, of the arguments layer, name, value, options. */
type NameAndValue<Arguments extends readonly unknown[]> = readonly [Arguments[1], Arguments[2]];

/** A unit test has validated every look already. */
const UNCHECKED = { validate: false };

/**
 * Changes only the properties that differ between two looks of the same layers. Sources are not
 * touched, so feature state and tiles stay.
 */
export function applyLayers(
  map: MapLibreMap,
  previous: readonly MapLayer[],
  next: readonly MapLayer[],
): void {
  next.forEach(({ id, layout, paint }, index) => {
    const before = previous[index];
    if (before?.id !== id) throw new Error(`The layer "${id}" is out of its place`);
    for (const [name, value] of changes(before.layout, layout) as LayoutChange[]) {
      map.setLayoutProperty(id, name, value, UNCHECKED);
    }
    for (const [name, value] of changes(before.paint, paint) as PaintChange[]) {
      map.setPaintProperty(id, name, value, UNCHECKED);
    }
  });
}

/** Names and new values of what differs; undefined puts a property back to its default. */
function changes(before: object = {}, after: object = {}): [name: string, value: unknown][] {
  const old = new Map(Object.entries(before));
  const names = new Set([...old.keys(), ...Object.keys(after)]);
  const current = new Map(Object.entries(after));
  return [...names]
    .filter((name) => JSON.stringify(old.get(name)) !== JSON.stringify(current.get(name)))
    .map((name) => [name, current.get(name)]);
}
