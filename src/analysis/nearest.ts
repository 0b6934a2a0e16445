import type { NearestSite } from '../domain';
import type { Demand } from './demand';
import { chordSquaredOfKm, kmOfChordSquared, unitVector } from './distance';
import { PointGrid } from './pointGrid';
import type { Supply } from './supply';

/** Where the search starts; it doubles until enough are found. */
const FIRST_RADIUS_KM = 10;
const HALF_CIRCUMFERENCE_KM = 20_016;

interface Found {
  readonly siteId: string;
  readonly organisation: number;
  readonly distanceKm: number;
}

/**
 * Stage 9: the nearest matching sites of distinct organisations, from the population-weighted
 * centre of each area, nearest first and equal distances by site id. A district or county served
 * as a whole is at 0 km from its own areas, and is not listed for others.
 *
 * @param count how many to find for each area
 */
export function nearestSites(demand: Demand, supply: Supply, count: number): NearestSite[][] {
  const grid = new PointGrid(supply.longitude, supply.latitude);
  const organisationOfPoint = ownerOf(supply.pointStart);
  const servedByArea = Array.from(demand.centreLongitude, (): Found[] => []);
  const organisationOfServed = ownerOf(supply.servedStart);
  for (const [s, area] of supply.servedArea.entries()) {
    const siteId = supply.servedSiteIds[s]!;
    servedByArea[area]!.push({ siteId, organisation: organisationOfServed[s]!, distanceKm: 0 });
  }

  return Array.from(demand.centreLongitude, (longitude, area) => {
    const latitude = demand.centreLatitude[area]!;
    for (let radiusKm = FIRST_RADIUS_KM; ; radiusKm *= 2) {
      const found = servedByArea[area]!.slice();
      for (const { point, distanceKm } of pointsWithin(grid, longitude, latitude, radiusKm))
        found.push({
          siteId: supply.pointSiteIds[point]!,
          organisation: organisationOfPoint[point]!,
          distanceKm,
        });
      const distinct = firstOfEachOrganisation(found, count);
      if (distinct.length >= count || radiusKm >= HALF_CIRCUMFERENCE_KM)
        return distinct.map(({ siteId, organisation, distanceKm }) => ({
          siteId,
          organisationId: supply.organisationIds[organisation]!,
          distanceKm,
        }));
    }
  });
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

function firstOfEachOrganisation(found: Found[], count: number): Found[] {
  found.sort(
    (a, b) =>
      a.distanceKm - b.distanceKm || (a.siteId < b.siteId ? -1 : a.siteId > b.siteId ? 1 : 0),
  );
  const seen = new Set<number>();
  const distinct: Found[] = [];
  for (const site of found) {
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
