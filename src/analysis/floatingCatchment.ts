import type { Demand } from './demand';
import type { Supply } from './supply';
import { eachWithinCatchment } from './withinCatchment';

/** One site: what it supplies and how much each place within its catchment counts for it. */
export interface Catchment {
  readonly supply: number;
  /** The first `count` entries hold; buffers may be reused from one catchment to the next. */
  readonly count: number;
  readonly places: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

/**
 * Stage 4, second lens: supply per head. Each site is shared among the people in its catchment,
 * each place adds up the shares it gets. (Two-step floating catchment, Luo and Wang 2003, with the
 * distance weights of Luo and Qi 2009. Not the three-step variant, in which a new site can lower
 * somebody's access.)
 *
 * @returns supply per person, by place; the sum of population x access is the supply with demand
 */
export function floatingCatchment(
  population: ArrayLike<number>,
  catchments: Iterable<Catchment>,
): Float64Array {
  const access = new Float64Array(population.length);
  for (const { supply, count, places, weights } of catchments) {
    let people = 0;
    for (let k = 0; k < count; k++) people += population[places[k]!]! * weights[k]!;
    if (people === 0) continue;
    const perPerson = supply / people;
    for (let k = 0; k < count; k++) access[places[k]!]! += perPerson * weights[k]!;
  }
  return access;
}

/** The catchment of each local site, or of a district or county served; each supplies 1. */
export function* catchmentsOf(
  demand: Demand,
  supply: Supply,
  catchmentKm: number,
): Generator<Catchment> {
  const places = new Uint32Array(demand.grid.length);
  const weights = new Float64Array(demand.grid.length);
  for (let o = 0; o < supply.organisationIds.length; o++) {
    const ownCatchmentKm = catchmentKm * supply.catchmentFactor[o]!;
    for (let p = supply.pointStart[o]!; p < supply.pointStart[o + 1]!; p++) {
      const count = fillFromPoint(demand, supply, p, ownCatchmentKm, places, weights);
      yield { supply: 1, count, places, weights };
    }
    const servedEnd = supply.servedStart[o + 1]!;
    for (let s = supply.servedStart[o]!; s < servedEnd;) {
      const siteId = supply.servedSiteIds[s];
      let count = 0;
      for (; s < servedEnd && supply.servedSiteIds[s] === siteId; s++) {
        const area = supply.servedArea[s]!;
        for (let k = demand.areaStart[area]!; k < demand.areaStart[area + 1]!; k++) {
          places[count] = demand.areaSlots[k]!;
          weights[count++] = 1;
        }
      }
      yield { supply: 1, count, places, weights };
    }
  }
}

function fillFromPoint(
  demand: Demand,
  supply: Supply,
  point: number,
  catchmentKm: number,
  places: Uint32Array,
  weights: Float64Array,
): number {
  let count = 0;
  const [longitude, latitude] = [supply.longitude[point]!, supply.latitude[point]!];
  eachWithinCatchment(demand, longitude, latitude, catchmentKm, (slot, decay) => {
    places[count] = slot;
    weights[count++] = decay;
  });
  return count;
}

/** Access of the average person, to which `accessPerHead` compares. Frozen at today's sites. */
export function referenceAccess(population: ArrayLike<number>, access: ArrayLike<number>): number {
  let people = 0;
  let supplied = 0;
  for (let i = 0; i < population.length; i++) {
    people += population[i]!;
    supplied += population[i]! * access[i]!;
  }
  return people > 0 ? supplied / people : 0;
}

/** a = A / (A + A_ref): 0.5 for the average person; 0 where there is no supply. */
export function accessPerHead(supplyPerPerson: number, reference: number): number {
  return supplyPerPerson === 0 ? 0 : supplyPerPerson / (supplyPerPerson + reference);
}
