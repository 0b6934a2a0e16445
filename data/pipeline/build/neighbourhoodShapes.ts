import { neighbourhoodShapesFile } from '../../../src/dataset/decodeNeighbourhoods';
import type { BoundaryTopology } from '../boundaryTopology';
import type { Tables } from '../tables';
import { districtFeatures } from './boundaries';

/** One neighbourhood: its name goes with its shape, so that a map fetches one file for both. */
type NamedZone = GeoJSON.Feature<
  GeoJSON.Polygon | GeoJSON.MultiPolygon,
  { code: string; name: string; nameWelsh?: string }
>;
type NamedZones = GeoJSON.FeatureCollection<NamedZone['geometry'], NamedZone['properties']>;

/** One file of shapes per district, neighbourhoods/<code>.geojson, in the order of the codes. */
export function buildNeighbourhoodShapes(
  { neighbourhoods }: Tables,
  topology: BoundaryTopology,
): ReadonlyMap<string, NamedZones> {
  const rowOf = new Map(neighbourhoods.map((row) => [row.code, row]));
  const shapes = new Map<string, NamedZone[]>();
  for (const { type, properties, geometry } of districtFeatures(topology).features) {
    const row = rowOf.get(properties.code);
    if (row === undefined) throw new Error(`${properties.code} is drawn and in no table`);
    const { code, name, name_welsh: nameWelsh, area_code: area } = row;
    const named = { type, properties: { code, name, ...(nameWelsh && { nameWelsh }) }, geometry };
    shapes.set(area, [...(shapes.get(area) ?? []), named]);
  }
  return new Map(
    [...shapes].map(([area, features]) => [
      neighbourhoodShapesFile(area),
      { type: 'FeatureCollection', features },
    ]),
  );
}
