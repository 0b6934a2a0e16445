import type { NearestSite, Position } from '../domain';
import type { Demand } from './demand';
import { chordSquaredOfKm, kmOfChordSquared, ROUNDING_KM, unitVector } from './distance';
import { PointGrid } from './pointGrid';
import { middleOf } from './spread';
import type { Supply } from './supply';

/** Where the search starts; it doubles until enough are found. */
const FIRST_RADIUS_KM = 10;
const HALF_CIRCUMFERENCE_KM = 20_016;

interface Found {
  readonly siteId: string;
  readonly organisation: number;
  readonly distanceKm: number;
  readonly somewhere: boolean;
  readonly roundWater: boolean;
}

/** Every site that has a distance: those with a place, and the middles of regions spread over. */
interface Sites {
  readonly longitude: readonly number[];
  readonly latitude: readonly number[];
  readonly siteId: readonly string[];
  readonly organisation: readonly number[];
  readonly somewhere: readonly boolean[];
}

/**
 * Stage 9: the nearest matching sites of distinct organisations, from the population-weighted
 * centre of each area.
 *
 * @param count how many to find for each area
 */
export function nearestSites(demand: Demand, supply: Supply, count: number): NearestSite[][] {
  const from = nearestFrom(demand, supply, count);
  return Array.from(demand.centreLongitude, (longitude, area) =>
    from([longitude, demand.centreLatitude[area]!], area),
  );
}

/**
 * The same from any place, by the area it is in: nearest first and equal distances by site id. A
 * district served as a whole, or one that a site is somewhere in, is at 0 km from it; a district
 * served is not listed for others. Sites that no way over water leads to are left out.
 */
export function nearestFrom(
  demand: Demand,
  supply: Supply,
  count: number,
): (position: Position, area: number) => NearestSite[] {
  const sites = sitesWithDistance(demand, supply);
  const grid = new PointGrid(sites.longitude, sites.latitude);
  const inside = sitesOfWholeAreas(demand, supply);

  return (position, area) => {
    for (let radiusKm = FIRST_RADIUS_KM; ; radiusKm *= 2) {
      const near = pointsWithin(grid, ...position, radiusKm);
      const ways = sitesByDistance(demand, position, sites, near, radiusKm);
      const distinct = nearestOrganisations(inside[area]!, ways, count);
      if (distinct.length >= count || radiusKm >= HALF_CIRCUMFERENCE_KM)
        return distinct.map(({ organisation, ...site }) => ({
          ...site,
          organisationId: supply.organisationIds[organisation]!,
        }));
    }
  };
}

/**
 * The sites near a place by the straight line, nearest first, each with its way once it is asked
 * for: a way round water is dear, and never shorter than the line.
 */
function* sitesByDistance(
  { detours }: Demand,
  from: Position,
  sites: Sites,
  near: readonly { readonly point: number; readonly distanceKm: number }[],
  radiusKm: number,
): Generator<{ readonly straightKm: number; readonly site: () => Found | null }> {
  for (const { point, distanceKm } of near.toSorted((a, b) => a.distanceKm - b.distanceKm))
    yield {
      straightKm: distanceKm,
      site: () => {
        const to = [sites.longitude[point]!, sites.latitude[point]!] as const;
        const wayKm = detours?.wayKm(from, to) ?? distanceKm;
        const isRound = wayKm > distanceKm + ROUNDING_KM;
        if (isRound && wayKm > radiusKm) return null;
        return {
          siteId: sites.siteId[point]!,
          organisation: sites.organisation[point]!,
          distanceKm: isRound ? wayKm : distanceKm,
          somewhere: sites.somewhere[point]!,
          roundWater: isRound,
        };
      },
    };
}

/** The nearest site of each of the nearest organisations; ways are asked for only while one may matter. */
function nearestOrganisations(
  inside: readonly Found[],
  ways: ReturnType<typeof sitesByDistance>,
  count: number,
): Found[] {
  const found = inside.slice();
  for (const { straightKm, site } of ways) {
    const last = firstOfEachOrganisation(found, count)[count - 1];
    if (last !== undefined && straightKm > last.distanceKm) break;
    const next = site();
    if (next !== null) found.push(next);
  }
  return firstOfEachOrganisation(found, count);
}

function sitesWithDistance(demand: Demand, { points, spread, regions }: Supply): Sites {
  const middles = regions.map((areas) => middleOf(demand, areas));
  const at = Array.from(spread.region, (region) => middles[region]!);
  return {
    longitude: [...points.longitude, ...at.map(([longitude]) => longitude)],
    latitude: [...points.latitude, ...at.map(([, latitude]) => latitude)],
    siteId: [...points.siteIds, ...spread.siteIds],
    organisation: [...ownerOf(points.start), ...ownerOf(spread.start)],
    somewhere: [...points.siteIds.map(() => false), ...spread.siteIds.map(() => true)],
  };
}

/** By area: sites that serve all of it, or are somewhere in it or in its county. */
function sitesOfWholeAreas(demand: Demand, { served, spread, regions }: Supply): Found[][] {
  const byArea = Array.from(demand.centreLongitude, (): Found[] => []);
  const add = (area: number, siteId: string, organisation: number, somewhere: boolean): void => {
    byArea[area]!.push({ siteId, organisation, distanceKm: 0, somewhere, roundWater: false });
  };
  const servedBy = ownerOf(served.start);
  for (const [s, area] of served.area.entries()) add(area, served.siteIds[s]!, servedBy[s]!, false);
  const spreadBy = ownerOf(spread.start);
  for (const [s, region] of spread.region.entries())
    for (const area of regions[region]!) add(area, spread.siteIds[s]!, spreadBy[s]!, true);
  return byArea;
}

function pointsWithin(
  grid: PointGrid,
  longitude: number,
  latitude: number,
  radiusKm: number,
): { point: number; distanceKm: number }[] {
  const [px, py, pz] = unitVector(longitude, latitude);
  const limit = chordSquaredOfKm(radiusKm);
  const found: { point: number; distanceKm: number }[] = [];
  const runCount = grid.query(longitude, latitude, radiusKm);
  for (let run = 0; run < runCount; run++)
    for (let slot = grid.runs[2 * run]!; slot < grid.runs[2 * run + 1]!; slot++) {
      const chordSquared =
        (grid.x[slot]! - px) ** 2 + (grid.y[slot]! - py) ** 2 + (grid.z[slot]! - pz) ** 2;
      if (chordSquared <= limit)
        found.push({ point: grid.order[slot]!, distanceKm: kmOfChordSquared(chordSquared) });
    }
  return found;
}

function firstOfEachOrganisation(found: readonly Found[], count: number): Found[] {
  const sorted = found.toSorted(
    (a, b) =>
      a.distanceKm - b.distanceKm || (a.siteId < b.siteId ? -1 : a.siteId > b.siteId ? 1 : 0),
  );
  const seen = new Set<number>();
  const distinct: Found[] = [];
  for (const site of sorted) {
    if (distinct.length === count) break;
    if (seen.has(site.organisation)) continue;
    seen.add(site.organisation);
    distinct.push(site);
  }
  return distinct;
}

/** The owner of each entry of a packed array, from the first entry of each owner. */
function ownerOf(start: Uint32Array): Uint32Array {
  const owner = new Uint32Array(start.at(-1) ?? 0);
  for (let o = 0; o + 1 < start.length; o++) owner.fill(o, start[o], start[o + 1]);
  return owner;
}
