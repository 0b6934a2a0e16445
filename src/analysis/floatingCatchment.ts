import { slotsOfArea, type Demand } from './demand';
import { RowsBuilder, type Rows } from './rows';
import { rememberedFields, type FieldOf } from './spread';
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
  for (const catchment of catchments)
    eachShare(population, catchment, (place, share) => {
      access[place]! += share;
    });
  return access;
}

/** What each place of a catchment gets of its supply, per person. */
export function eachShare(
  population: ArrayLike<number>,
  { supply, count, places, weights }: Catchment,
  visit: (place: number, share: number) => void,
): void {
  const perPerson = perPersonOf(population, { supply, count, places, weights });
  if (perPerson === 0) return;
  for (let k = 0; k < count; k++) visit(places[k]!, perPerson * weights[k]!);
}

/** What each weighted person of a catchment gets of its supply; 0 where there is nobody. */
export function perPersonOf(
  population: ArrayLike<number>,
  { supply, count, places, weights }: Catchment,
): number {
  let people = 0;
  for (let k = 0; k < count; k++) people += population[places[k]!]! * weights[k]!;
  return people === 0 ? 0 : supply / people;
}

/** What is supplied per person, by place, as a table: one row per site, owned by its organisation. */
export function supplyPerPerson(
  demand: Demand,
  supply: Supply,
  catchmentKm: number,
  fieldOf: FieldOf = rememberedFields(demand),
): Rows {
  const builder = new RowsBuilder();
  for (const { owner, ...catchment } of catchmentsOf(demand, supply, catchmentKm, fieldOf)) {
    eachShare(demand.population, catchment, (place, share) => builder.add(place, share));
    builder.endRow(owner);
  }
  return builder.build();
}

/**
 * The catchment of each local site, or of a region served or spread over. Each supplies what is
 * left at it of the chance of its organisation: 1 for a sure site.
 */
export function* catchmentsOf(
  demand: Demand,
  supply: Supply,
  catchmentKm: number,
  fieldOf: FieldOf = rememberedFields(demand),
): Generator<Catchment & { readonly owner: number }> {
  const { points, served, spread } = supply;
  const places = new Uint32Array(demand.grid.length);
  const weights = new Float64Array(demand.grid.length);
  const whole = new Float64Array(demand.grid.length).fill(1);
  for (let owner = 0; owner < supply.organisationIds.length; owner++) {
    const ownKm = catchmentKm * supply.catchmentFactor[owner]!;
    for (let p = points.start[owner]!; p < points.start[owner + 1]!; p++) {
      let count = 0;
      eachWithinCatchment(
        demand,
        points.longitude[p]!,
        points.latitude[p]!,
        ownKm,
        (slot, decay) => {
          places[count] = slot;
          weights[count++] = decay;
        },
      );
      yield { owner, supply: points.factor[p]!, count, places, weights };
    }
    const servedEnd = served.start[owner + 1]!;
    for (let s = served.start[owner]!; s < servedEnd;) {
      const [siteId, factor] = [served.siteIds[s], served.factor[s]!];
      let count = 0;
      for (; s < servedEnd && served.siteIds[s] === siteId; s++)
        for (const slot of slotsOfArea(demand, served.area[s]!)) places[count++] = slot;
      yield { owner, supply: factor, count, places, weights: whole };
    }
    for (let s = spread.start[owner]!; s < spread.start[owner + 1]!; s++) {
      const { slots, values } = fieldOf(supply.regions[spread.region[s]!]!, ownKm);
      const factor = spread.factor[s]!;
      yield { owner, supply: factor, count: slots.length, places: slots, weights: values };
    }
  }
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
export function accessPerHead(suppliedPerPerson: number, reference: number): number {
  return suppliedPerPerson === 0 ? 0 : suppliedPerPerson / (suppliedPerPerson + reference);
}
