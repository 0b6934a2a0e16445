import type { BoundaryTopology } from '../boundaryTopology';
import type { Tables } from '../tables';
import { districtFeatures, type Districts } from './boundaries';

/**
 * One file of shapes per district, neighbourhoods/<code>.geojson, in the order of the codes. Northern
 * Ireland has none: no boundary is held of the small areas of 2001 that its index is of.
 */
export function buildNeighbourhoodShapes(
  { neighbourhood_deprivation }: Tables,
  topology: BoundaryTopology,
): ReadonlyMap<string, Districts> {
  const areaOf = new Map(neighbourhood_deprivation.map((row) => [row.code, row.area_code]));
  const shapes = new Map<string, Districts['features']>();
  for (const zone of districtFeatures(topology).features) {
    const area = areaOf.get(zone.properties.code);
    if (area === undefined) throw new Error(`${zone.properties.code} is drawn and in no index`);
    shapes.set(area, [...(shapes.get(area) ?? []), zone]);
  }
  return new Map(
    [...shapes].map(([area, features]) => [
      `neighbourhoods/${area}.geojson`,
      { type: 'FeatureCollection', features },
    ]),
  );
}
