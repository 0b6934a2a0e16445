import type { CoreData, Position, ReachClass, Scenario } from '../domain';
import { reachClass } from './classes';
import type { Demand } from './demand';
import { haversineKm, ROUNDING_KM } from './distance';
import { Homes } from './homes';
import { middleOf } from './spread';
import { matchSupply, type Supply, type SupplyChoice } from './supply';

/** Named of those nearest outside. */
const MOST_NEAR = 3;

export interface OutsidePioneer {
  readonly organisationId: string;
  readonly siteId: string;
  /** By the way round water from the population-weighted centre of the area; else straight. */
  readonly distanceKm: number;
  readonly roundWater: boolean;
  readonly position: Position;
}

/** Who of one kind works in an area, who works nearest to it, and how many people they reach. */
export interface AreaReach {
  /** Organisations with local supply in the area, or serving all of it, in the dataset's order. */
  readonly insideIds: readonly string[];
  /** The nearest that has nothing inside; null where there is none. */
  readonly outside: OutsidePioneer | null;
  /** The few nearest of them, each organisation once; `outside` is the first. */
  readonly near: readonly OutsidePioneer[];
  /** Share of residents with one within the catchment, as in the analysis; null with no residents. */
  readonly shareInReach: number | null;
  /** Share of residents whose own access is below 0.05; null with no residents. */
  readonly shareWithout: number | null;
  readonly reachClass: ReachClass;
  /** There is reach, and all of it comes from across a national border. */
  readonly acrossBorder: boolean;
  /** Where the distances are taken from. */
  readonly centre: Position;
}

/**
 * Stage 4 for one area alone, so that a page can ask for every sector without the whole analysis.
 *
 * @param demand with its ways round water, or without for straight lines
 * @param areaIndex of the dataset
 * @param scenario its catchment is that of a local organisation; a regional one reaches further
 * @param supply what the scenario matches, where it is known already
 */
export function areaReach(
  core: CoreData,
  demand: Demand,
  areaIndex: number,
  scenario: SupplyChoice & Pick<Scenario, 'catchmentKm' | 'halfReach'>,
  supply: Supply = matchSupply(core, scenario),
): AreaReach {
  const homes = new Homes(demand, areaIndex);
  const [west, south, east, north] = core.areas[areaIndex]!.bounds;
  const insideIds: string[] = [];
  const outside: OutsidePioneer[] = [];
  for (const [o, organisationId] of supply.organisationIds.entries()) {
    const reachKm = scenario.catchmentKm * supply.catchmentFactor[o]!;
    let inside = false;
    for (let s = supply.served.start[o]!; s < supply.served.start[o + 1]!; s++) {
      if (supply.served.area[s] !== areaIndex) continue;
      inside = true;
      homes.served(supply.served.factor[s]!);
    }
    const others: OutsidePioneer[] = [];
    const offer = (siteId: string, position: Position): void => {
      const distanceKm = haversineKm(homes.centre, position);
      others.push({ organisationId, siteId, distanceKm, roundWater: false, position });
    };
    for (let p = supply.points.start[o]!; p < supply.points.start[o + 1]!; p++) {
      const [longitude, latitude] = [supply.points.longitude[p]!, supply.points.latitude[p]!];
      homes.near([longitude, latitude], reachKm, {
        factor: supply.points.factor[p]!,
        nation: supply.points.nation[p]!,
      });
      if (supply.points.area[p] === areaIndex) inside = true;
      // The district of a few points is not known: within this one's bounds it may be this one.
      const mayBeInside =
        west <= longitude && longitude <= east && south <= latitude && latitude <= north;
      if (supply.points.area[p] === -1 && mayBeInside) continue;
      offer(supply.points.siteIds[p]!, [longitude, latitude]);
    }
    for (let s = supply.spread.start[o]!; s < supply.spread.start[o + 1]!; s++) {
      const region = supply.regions[supply.spread.region[s]!]!;
      homes.nearRegion(region, reachKm, {
        factor: supply.spread.factor[s]!,
        nation: supply.spread.nation[s]!,
      });
      if (!region.includes(areaIndex)) offer(supply.spread.siteIds[s]!, middleOf(demand, region));
      // Somewhere in its county is not known to be in this district of it, nor outside.
      else if (region.length === 1) inside = true;
    }
    homes.settle(supply.chance[o]!);
    if (inside) insideIds.push(organisationId);
    else outside.push(...others);
  }
  const { access, shareInReach, shareWithout, acrossBorder } = homes.reach(scenario.halfReach);
  const near = nearestOf(outside, homes.centre, demand);
  return {
    insideIds,
    outside: near[0] ?? null,
    near,
    shareInReach,
    shareWithout,
    reachClass: reachClass(access),
    acrossBorder,
    centre: homes.centre,
  };
}

/** A way is never shorter than the straight line, and dear: asked for only while one may matter. */
function nearestOf(
  outside: readonly OutsidePioneer[],
  centre: Position,
  { detours }: Demand,
): OutsidePioneer[] {
  let nearest: OutsidePioneer[] = [];
  for (const pioneer of outside.toSorted((a, b) => a.distanceKm - b.distanceKm)) {
    const last = nearest[MOST_NEAR - 1];
    if (last !== undefined && pioneer.distanceKm >= last.distanceKm) break;
    const distanceKm = detours?.wayKm(centre, pioneer.position) ?? pioneer.distanceKm;
    if (distanceKm === Infinity) continue;
    const roundWater = distanceKm > pioneer.distanceKm + ROUNDING_KM;
    const found = roundWater ? { ...pioneer, distanceKm, roundWater } : pioneer;
    // Stable, so that of two as near the first stays first; of one organisation the nearest stays.
    nearest = onePerOrganisation(
      [...nearest, found].toSorted((a, b) => a.distanceKm - b.distanceKm),
    ).slice(0, MOST_NEAR);
  }
  return nearest;
}

function onePerOrganisation(pioneers: readonly OutsidePioneer[]): OutsidePioneer[] {
  const seen = new Set<string>();
  return pioneers.filter(({ organisationId }) => {
    const isFirst = !seen.has(organisationId);
    seen.add(organisationId);
    return isFirst;
  });
}
