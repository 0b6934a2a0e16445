import { NATIONS, type Area, type DemandPoints, type Position } from '../domain';
import { positionOf } from './distance';
import { PointGrid } from './pointGrid';

/** The demand points that water parts from a place, and how far they are by its crossings. */
export interface Detour {
  /** Slots of the demand grid, in no order. */
  readonly slots: Uint32Array;
  /**
   * Aligned: squared chord of the unit sphere of the way, to compare with that of a straight line;
   * Infinity where no crossing leads there within the radius.
   */
  readonly chordSquared: Float64Array;
}

/** Where a straight line is no road: asked once per site, then once per slot near it. */
export interface RoundWater {
  /**
   * By slot, the squared chord of the shortest way from a place in degrees by a crossing, Infinity
   * where there is none; 0 where the straight line stands, and beyond the radius. Null where nothing
   * is in between anywhere. Good until the next call.
   *
   * @param among the only slots that are asked of; all where it is left out
   */
  readonly bySlot: (
    longitude: number,
    latitude: number,
    radiusKm: number,
    among?: Uint32Array,
  ) => Float64Array | null;
  /** The same as a list, which is nobody else's. */
  readonly around: (longitude: number, latitude: number, radiusKm: number) => Detour;
  /** The shortest way between two places in km: the great circle where nothing is in between. */
  readonly wayKm: (from: Position, to: Position) => number;
}

/**
 * Where people live, indexed once for every scenario. Arrays are by slot of the grid; slots of
 * area i are areaSlots[areaStart[i]] .. areaSlots[areaStart[i + 1]].
 */
export interface Demand {
  readonly grid: PointGrid;
  /** Degrees, by slot. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** Residents, by slot. */
  readonly population: Float64Array;
  /**
   * What each slot counts for in the mean of its area: residents, or 1 where nobody is known to
   * live in the whole area, so that it falls back to the plain mean.
   */
  readonly share: Float64Array;
  /** What the slots of each area count for together. */
  readonly shareOfArea: Float64Array;
  readonly area: Uint32Array;
  /** By index in NATIONS. */
  readonly nationOfSlot: Uint8Array;
  readonly areaStart: Uint32Array;
  readonly areaSlots: Uint32Array;
  /** Population-weighted centre of each area, in degrees. */
  readonly centreLongitude: Float64Array;
  readonly centreLatitude: Float64Array;
  /** Ways round water; null where distances are straight lines. */
  readonly detours: RoundWater | null;
}

/** Indexes the demand points. An area without one is given its own centre, with nobody there. */
export function indexDemand(areas: readonly Area[], points: DemandPoints): Demand {
  const given = withBareAreas(areas, points);
  const grid = new PointGrid(given.longitude, given.latitude);
  const longitude = new Float64Array(grid.length);
  const latitude = new Float64Array(grid.length);
  const population = new Float64Array(grid.length);
  const area = new Uint32Array(grid.length);
  const peopleOfArea = new Float64Array(areas.length);
  const areaStart = new Uint32Array(areas.length + 1);
  for (let slot = 0; slot < grid.length; slot++) {
    const point = grid.order[slot]!;
    const own = given.area[point]!;
    longitude[slot] = given.longitude[point]!;
    latitude[slot] = given.latitude[point]!;
    population[slot] = given.population[point]!;
    area[slot] = own;
    peopleOfArea[own]! += population[slot]!;
    areaStart[own + 1]!++;
  }
  for (let i = 0; i < areas.length; i++) areaStart[i + 1]! += areaStart[i]!;

  const next = areaStart.slice();
  const areaSlots = new Uint32Array(grid.length);
  const share = new Float64Array(grid.length);
  const shareOfArea = new Float64Array(areas.length);
  for (let slot = 0; slot < grid.length; slot++) {
    const own = area[slot]!;
    areaSlots[next[own]!++] = slot;
    share[slot] = peopleOfArea[own]! > 0 ? population[slot]! : 1;
    shareOfArea[own]! += share[slot]!;
  }
  return {
    grid,
    longitude,
    latitude,
    population,
    share,
    shareOfArea,
    area,
    nationOfSlot: Uint8Array.from(area, (index) => NATIONS.indexOf(areas[index]!.nation)),
    areaStart,
    areaSlots,
    detours: null,
    ...centres(areas.length, grid, share, area),
  };
}

/** The points, and the centre of each area that has none. */
function withBareAreas(
  areas: readonly Area[],
  points: DemandPoints,
): Pick<Demand, 'longitude' | 'latitude' | 'population' | 'area'> {
  const hasPoint = new Uint8Array(areas.length);
  for (let i = 0; i < points.areaIndex.length; i++) hasPoint[points.areaIndex[i]!] = 1;
  const bare = areas.flatMap((_, index) => (hasPoint[index] === 1 ? [] : [index]));
  const count = points.areaIndex.length;
  const given = {
    longitude: new Float64Array(count + bare.length),
    latitude: new Float64Array(count + bare.length),
    population: new Float64Array(count + bare.length),
    area: new Uint32Array(count + bare.length),
  };
  given.longitude.set(points.longitude);
  given.latitude.set(points.latitude);
  given.population.set(points.population);
  given.area.set(points.areaIndex);
  for (const [k, index] of bare.entries()) {
    given.longitude[count + k] = areas[index]!.centre[0];
    given.latitude[count + k] = areas[index]!.centre[1];
    given.area[count + k] = index;
  }
  return given;
}

/** Means of unit vectors: a centre that knows no date line and no pole. */
function centres(
  count: number,
  grid: PointGrid,
  share: Float64Array,
  area: Uint32Array,
): Pick<Demand, 'centreLongitude' | 'centreLatitude'> {
  const sum = new Float64Array(3 * count);
  for (let slot = 0; slot < grid.length; slot++) {
    const i = 3 * area[slot]!;
    sum[i]! += share[slot]! * grid.x[slot]!;
    sum[i + 1]! += share[slot]! * grid.y[slot]!;
    sum[i + 2]! += share[slot]! * grid.z[slot]!;
  }
  const centreLongitude = new Float64Array(count);
  const centreLatitude = new Float64Array(count);
  for (let i = 0; i < count; i++)
    [centreLongitude[i], centreLatitude[i]] = positionOf(
      sum[3 * i]!,
      sum[3 * i + 1]!,
      sum[3 * i + 2]!,
    );
  return { centreLongitude, centreLatitude };
}

/** Mean over the people of each area of something known at each slot. */
export function meanByArea(
  { area, share, shareOfArea }: Demand,
  at: (slot: number) => number,
): Float64Array {
  const means = new Float64Array(shareOfArea.length);
  for (let slot = 0; slot < area.length; slot++) means[area[slot]!]! += share[slot]! * at(slot);
  for (let i = 0; i < means.length; i++) means[i]! /= shareOfArea[i]!;
  return means;
}

/** The slots of the points of one area, by its index. */
export function slotsOfArea({ areaStart, areaSlots }: Demand, area: number): Uint32Array {
  return areaSlots.subarray(areaStart[area], areaStart[area + 1]);
}
