import { feature, mesh } from 'topojson-client';

import type { BoundaryTopology } from '../boundaryTopology';
import { withRightWinding } from '../winding';

export type Districts = GeoJSON.FeatureCollection<
  GeoJSON.Polygon | GeoJSON.MultiPolygon,
  { code: string }
>;

/** Whole-number steps to degrees, without the noise that multiplying by 0.001 would add. */
export function inDegrees(topology: BoundaryTopology): BoundaryTopology {
  const perDegree = Math.round(1 / (topology.transform?.scale[0] ?? 1));
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([stepX = 0, stepY = 0]) => {
      [x, y] = [x + stepX, y + stepY];
      return [x / perDegree, y / perDegree];
    });
  });
  return { type: 'Topology', objects: topology.objects, arcs };
}

/** One feature per district, in the order of the codes, wound as RFC 7946 asks. */
export function districtFeatures(topology: BoundaryTopology): Districts {
  const { features } = feature(topology, topology.objects.districts);
  return {
    type: 'FeatureCollection',
    features: features.map(({ geometry, properties }) => ({
      type: 'Feature',
      properties: { code: properties.code },
      geometry: withRightWinding(geometry as GeoJSON.Polygon | GeoJSON.MultiPolygon),
    })),
  };
}

/** The lines between nations and, within England, between regions. The coast is in neither. */
export function borderFeatures(
  topology: BoundaryTopology,
  placeOf: (code: string) => { readonly nation: string; readonly regionCode: string },
): GeoJSON.FeatureCollection<GeoJSON.MultiLineString, { kind: 'nation' | 'region' }> {
  const lines = (keep: (a: ReturnType<typeof placeOf>, b: ReturnType<typeof placeOf>) => boolean) =>
    mesh(topology, topology.objects.districts, (a, b) =>
      keep(placeOf(codeOf(a.properties)), placeOf(codeOf(b.properties))),
    );
  return {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { kind: 'nation' },
        geometry: lines((a, b) => a.nation !== b.nation),
      },
      {
        type: 'Feature',
        properties: { kind: 'region' },
        geometry: lines((a, b) => a.nation === b.nation && a.regionCode !== b.regionCode),
      },
    ],
  };
}

function codeOf(properties: unknown): string {
  return (properties as { code: string }).code;
}
