import type { CoreData, DemandPoints, Position, Scenario } from '../domain';
import { haversineKm, positionOf, unitVector } from './distance';
import { matchSupply, type Supply } from './supply';

interface OutsidePioneer {
  readonly organisationId: string;
  readonly siteId: string;
  /** Straight line from the population-weighted centre of the area. */
  readonly distanceKm: number;
  readonly position: Position;
}

/** Who of one kind works in an area, who works nearest to it, and how many people they reach. */
export interface AreaReach {
  /** Organisations with local supply in the area, or serving all of it, in the dataset's order. */
  readonly insideIds: readonly string[];
  /** The nearest that has nothing inside; null where there is none. */
  readonly outside: OutsidePioneer | null;
  /** Share of residents with one within the catchment, as in the analysis; null with no residents. */
  readonly shareInReach: number | null;
  /** Where the distances are taken from. */
  readonly centre: Position;
}

interface People {
  readonly position: Position;
  readonly population: number;
}

/**
 * Stage 4 for one area alone, so that a page can ask for every sector without the whole analysis.
 *
 * @param areaIndex of the dataset
 * @param catchmentKm d0; a regional organisation reaches further, as everywhere
 */
export function areaReach(
  core: CoreData,
  points: DemandPoints,
  areaIndex: number,
  choice: Pick<Scenario, 'sector' | 'practice'>,
  catchmentKm: number,
): AreaReach {
  const area = core.areas[areaIndex]!;
  const people = peopleIn(points, areaIndex);
  const centre = centreOf(people) ?? area.centre;
  const supply = matchSupply(core, choice);
  const [west, south, east, north] = area.bounds;

  const insideIds: string[] = [];
  const reached = new Uint8Array(people.length);
  let outside: OutsidePioneer | null = null;
  for (const [o, organisationId] of supply.organisationIds.entries()) {
    const reachKm = catchmentKm * supply.catchmentFactor[o]!;
    let inside = serves(supply, o, areaIndex);
    if (inside) reached.fill(1);
    let nearest: OutsidePioneer | null = null;
    for (let p = supply.pointStart[o]!; p < supply.pointStart[o + 1]!; p++) {
      const [longitude, latitude] = [supply.longitude[p]!, supply.latitude[p]!];
      const position: Position = [longitude, latitude];
      if (supply.pointArea[p] === areaIndex) inside = true;
      for (const [i, home] of people.entries())
        if (reached[i] === 0 && haversineKm(home.position, position) < reachKm) reached[i] = 1;
      // The district of a few points is not known: within this one's bounds it may be this one.
      const mayBeInside =
        west <= longitude && longitude <= east && south <= latitude && latitude <= north;
      if (supply.pointArea[p] === -1 && mayBeInside) continue;
      const distanceKm = haversineKm(centre, position);
      if (nearest === null || distanceKm < nearest.distanceKm)
        nearest = { organisationId, siteId: supply.pointSiteIds[p]!, distanceKm, position };
    }
    if (inside) insideIds.push(organisationId);
    else if (nearest !== null && (outside === null || nearest.distanceKm < outside.distanceKm))
      outside = nearest;
  }
  return { insideIds, outside, shareInReach: shareOf(people, reached), centre };
}

function serves(supply: Supply, organisation: number, areaIndex: number): boolean {
  const from = supply.servedStart[organisation]!;
  return supply.servedArea.subarray(from, supply.servedStart[organisation + 1]).includes(areaIndex);
}

function peopleIn(points: DemandPoints, areaIndex: number): People[] {
  const people: People[] = [];
  for (const [i, area] of points.areaIndex.entries())
    if (area === areaIndex)
      people.push({
        position: [points.longitude[i]!, points.latitude[i]!],
        population: points.population[i]!,
      });
  return people;
}

/** Mean of unit vectors by residents; null where nobody is known to live. */
function centreOf(people: readonly People[]): Position | null {
  const sum = [0, 0, 0] as [number, number, number];
  for (const { position, population } of people) {
    const vector = unitVector(position[0], position[1]);
    for (const axis of [0, 1, 2] as const) sum[axis] += population * vector[axis];
  }
  return sum.every((component) => component === 0) ? null : positionOf(...sum);
}

function shareOf(people: readonly People[], reached: Uint8Array): number | null {
  let all = 0;
  let within = 0;
  for (const [i, { population }] of people.entries()) {
    all += population;
    if (reached[i] === 1) within += population;
  }
  return all > 0 ? within / all : null;
}
