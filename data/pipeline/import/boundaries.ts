import { feature } from 'topojson-client';
import { type Filter, filter, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

import type { BoundaryTopology } from '../boundaryTopology';
import { readPublicationText } from './publication';

export interface BoundaryLevel {
  readonly name: 'overview' | 'detail';
  /** A corner is dropped when the triangle it makes with its neighbours is smaller than this. */
  readonly cornerKm2: number;
  /** A loose islet is dropped when it is smaller than this, unless the district has nothing else. */
  readonly isletKm2: number;
  /** Decimals of a degree that are kept: 3 is about 110 m, 4 is about 11 m. */
  readonly decimals: number;
}

const BOUNDARY_LEVELS: readonly BoundaryLevel[] = [
  { name: 'overview', cornerKm2: 0.8, isletKm2: 1, decimals: 3 },
  { name: 'detail', cornerKm2: 0.013, isletKm2: 0.05, decimals: 4 },
];

/** An island keeps at least this many corners, so that a small one never folds into a line. */
const ISLAND_CORNERS = 5;

type District = Polygon<{ code: string }> | MultiPolygon<{ code: string }>;

/**
 * Our own simplified topology of the districts. Source: Office for National Statistics, Local
 * Authority Districts (December 2024) Boundaries UK BGC, https://geoportal.statistics.gov.uk.
 * Corners are dropped from the lines that districts share, once for both sides (Visvalingam's
 * measure: the area of the triangle at the corner), so neighbours never part or overlap.
 */
export function importBoundaries(folder: string): Map<BoundaryLevel['name'], BoundaryTopology> {
  const text = readPublicationText(folder, 'boundaries/lad_dec2024_uk_bgc.topojson');
  const published = JSON.parse(text) as Topology<{ data: GeometryCollection<{ AREACD: string }> }>;
  const districts: GeometryCollection<{ code: string }> = {
    type: 'GeometryCollection',
    geometries: published.objects.data.geometries
      .map((geometry) => withCode(geometry as Polygon<{ AREACD: string }>))
      .sort((a, b) => ((a.properties?.code ?? '') < (b.properties?.code ?? '') ? -1 : 1)),
  };
  const topology: BoundaryTopology = { ...published, objects: { districts } };
  const weighted = weightedCorners(topology);
  return new Map(BOUNDARY_LEVELS.map((level) => [level.name, atLevel(weighted, level)]));
}

/** Shapes that share lines, with fewer corners and rounded: each keeps its largest part. */
export function simplifiedTopology(
  topology: BoundaryTopology,
  level: Omit<BoundaryLevel, 'name'>,
): BoundaryTopology {
  return atLevel(weightedCorners(topology), level);
}

function weightedCorners(topology: BoundaryTopology): BoundaryTopology {
  const weighted = presimplify(topology, (triangle) => triangleKm2(triangle as Corner[]));
  keepIslandCorners(weighted.arcs as Corner[][]);
  return weighted;
}

function withCode(geometry: Polygon<{ AREACD: string }>): District {
  const code = geometry.properties?.AREACD ?? '';
  return { ...geometry, properties: { code } };
}

function atLevel(topology: BoundaryTopology, level: Omit<BoundaryLevel, 'name'>): BoundaryTopology {
  const kept = filter(topology, keepRing(topology, level.isletKm2)) as BoundaryTopology;
  return quantised(simplify(kept, level.cornerKm2), level.decimals);
}

/** Keep rings that touch another district, the largest ring of each district, and no islet. */
function keepRing(topology: BoundaryTopology, isletKm2: number): Filter {
  const uses = new Map<number, number>();
  const largest = new Set<number[]>();
  const areas = new Map<number[], number>();
  for (const geometry of topology.objects.districts.geometries) {
    const polygons = polygonsOf(geometry as District);
    for (const arc of polygons.flat(2)) uses.set(arcIndex(arc), (uses.get(arcIndex(arc)) ?? 0) + 1);
    for (const ring of polygons.flat()) areas.set(ring, ringKm2(topology, ring));
    const outers = polygons.map((rings) => rings[0] ?? []);
    largest.add(outers.reduce((a, b) => ((areas.get(a) ?? 0) >= (areas.get(b) ?? 0) ? a : b)));
  }
  // The types of topojson-simplify say coordinates; what it hands over is the ring's list of arcs.
  return (arcsOfRing) => {
    const ring = arcsOfRing as unknown as number[];
    return (
      largest.has(ring) ||
      (areas.get(ring) ?? 0) >= isletKm2 ||
      ring.some((arc) => (uses.get(arcIndex(arc)) ?? 0) > 1)
    );
  };
}

function polygonsOf(geometry: District): number[][][] {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}

function arcIndex(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

type Corner = [longitude: number, latitude: number, weight?: number];

/** One degree of latitude in km; a degree of longitude is this times the cosine of the latitude. */
const KM_PER_DEGREE = (6371.0088 * Math.PI) / 180;

/** Area in km2 of a triangle or ring, exact enough for choosing which corners to drop. */
function areaKm2(corners: readonly Corner[]): number {
  const origin = corners[0] ?? [0, 0];
  const scale = Math.cos((origin[1] * Math.PI) / 180) * KM_PER_DEGREE ** 2;
  const doubled = corners.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? origin;
    return sum + (x - origin[0]) * (nextY - origin[1]) - (nextX - origin[0]) * (y - origin[1]);
  }, 0);
  return (Math.abs(doubled) / 2) * scale;
}

function triangleKm2(triangle: readonly Corner[]): number {
  return areaKm2(triangle);
}

function ringKm2(topology: BoundaryTopology, ring: number[]): number {
  const polygon = feature(topology, { type: 'Polygon', arcs: [ring] });
  return areaKm2(polygon.geometry.coordinates[0] as Corner[]);
}

/** An island is one closed arc: give its weightiest corners a weight that is never dropped. */
function keepIslandCorners(arcs: Corner[][]): void {
  for (const arc of arcs) {
    const first = arc[0];
    const last = arc.at(-1);
    if (first === undefined || last === undefined) continue;
    if (first[0] !== last[0] || first[1] !== last[1]) continue;
    const inner = arc.slice(1, -1).sort((a, b) => (b[2] ?? 0) - (a[2] ?? 0));
    for (const corner of inner.slice(0, ISLAND_CORNERS - 1)) corner[2] = Infinity;
  }
}

/** Whole numbers of 10^-decimals degrees, each arc as steps from corner to corner. */
function quantised(topology: BoundaryTopology, decimals: number): BoundaryTopology {
  const scale = 10 ** decimals;
  const arcs = topology.arcs.map((arc) => {
    const steps: number[][] = [];
    let [x, y] = [0, 0];
    for (const [longitude = 0, latitude = 0] of arc) {
      const step = [Math.round(longitude * scale) - x, Math.round(latitude * scale) - y];
      if (steps.length > 0 && step[0] === 0 && step[1] === 0) continue;
      steps.push(step);
      [x, y] = [x + (step[0] ?? 0), y + (step[1] ?? 0)];
    }
    // A line whose ends round to one point still needs two of them.
    if (steps.length === 1) steps.push([0, 0]);
    return steps;
  });
  return {
    type: 'Topology',
    transform: { scale: [1 / scale, 1 / scale], translate: [0, 0] },
    objects: topology.objects,
    arcs,
  };
}
