import { linkIslands, sharedBorderNeighbours } from '../../../src/analysis/neighbours';
import type { BoundaryTopology } from '../boundaryTopology';
import type { Tables } from '../tables';

/**
 * Content of neighbours.json: for each district the places in the list of areas of those that share
 * a border with it, from the topology, because rounding to GeoJSON loses the shortest borders. An
 * island is linked to the district whose centre is nearest.
 */
export function buildNeighbours({ areas }: Tables, { objects }: BoundaryTopology): unknown {
  const geometryByCode = new Map(
    objects.districts.geometries.map((geometry) => [
      (geometry.properties as { code: string }).code,
      geometry,
    ]),
  );
  const borders = sharedBorderNeighbours(
    areas.map(({ code }) => {
      const geometry = geometryByCode.get(code);
      return geometry !== undefined && 'arcs' in geometry ? { arcs: geometry.arcs } : {};
    }),
  );
  const centres = areas.map((area) => [area.centre_longitude, area.centre_latitude] as const);
  return { neighboursAt: linkIslands(borders, centres) };
}
