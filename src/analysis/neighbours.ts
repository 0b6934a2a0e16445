import type { Position } from '../domain';
import { haversineKm } from './distance';
import type { Neighbours } from './moran';

/** The part of a TopoJSON geometry that says which arcs bound it; ~i is arc i read backwards. */
export interface TopologyGeometry {
  readonly arcs?: ArcIndexes;
}
type ArcIndexes = readonly (number | ArcIndexes)[];

/**
 * Stage 8: which areas share a border, from a topology, in which a shared border is one shared arc.
 * Lists are in rising order.
 *
 * @param geometries one per area, in the order of the areas
 */
export function sharedBorderNeighbours(geometries: readonly TopologyGeometry[]): number[][] {
  const owners = new Map<number, Set<number>>();
  for (const [area, { arcs }] of geometries.entries())
    for (const arc of flatten(arcs ?? [])) {
      const index = arc < 0 ? ~arc : arc;
      const known = owners.get(index);
      if (known === undefined) owners.set(index, new Set([area]));
      else known.add(area);
    }
  const neighbours = geometries.map(() => new Set<number>());
  for (const areas of owners.values())
    for (const a of areas) for (const b of areas) if (a !== b) neighbours[a]!.add(b);
  return neighbours.map((set) => [...set].sort((a, b) => a - b));
}

/**
 * Links each area without a neighbour, an island, to the area whose centre is nearest, both ways.
 * Equal distances: the first of the list.
 */
export function linkIslands(neighbours: Neighbours, centres: readonly Position[]): number[][] {
  const linked = neighbours.map((list) => [...list]);
  for (const [island, list] of neighbours.entries()) {
    if (list.length > 0 || neighbours.length < 2) continue;
    let nearest = -1;
    let nearestKm = Infinity;
    for (let other = 0; other < centres.length; other++) {
      if (other === island) continue;
      const distanceKm = haversineKm(centres[island]!, centres[other]!);
      if (distanceKm < nearestKm) [nearest, nearestKm] = [other, distanceKm];
    }
    linked[island]!.push(nearest);
    linked[nearest]!.push(island);
  }
  return linked.map((list) => [...new Set(list)].sort((a, b) => a - b));
}

function flatten(arcs: ArcIndexes): number[] {
  return arcs.flatMap((part) => (typeof part === 'number' ? [part] : flatten(part)));
}
