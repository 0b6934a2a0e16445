import { slotsOfArea, type Demand } from './demand';
import type { Row } from './drawSums';
import type { NearPoints } from './nearPoints';
import type { FieldOf } from './spread';
import type { Supply } from './supply';

/** Sites that count alike everywhere: of one kind, place, factor and kind of catchment. */
export interface Stand {
  /** What is left at each of the chance of its organisation. */
  readonly factor: number;
  /** Their organisations by index, one for each site. */
  readonly owners: readonly number[];
  /** phi by slot at a catchment, by its step. Good until the next call of any stand. */
  readonly around: (step: number) => Row;
}

/** The sites of a supply, those that count alike together, and which each organisation has. */
export interface Stands {
  readonly all: readonly Stand[];
  /** By organisation, in the order of its sites. */
  readonly ofOwner: readonly (readonly number[])[];
}

/**
 * @param catchmentsKm of a local organisation, by step
 * @param near searched up to the widest of them
 * @param fieldsAt what a site somewhere in a region counts, by step
 */
export function standsOf(
  demand: Demand,
  supply: Supply,
  catchmentsKm: readonly number[],
  near: NearPoints,
  fieldsAt: readonly FieldOf[],
): Stands {
  const { points, served, spread, regions, catchmentFactor, organisationIds } = supply;
  const all: (Stand & { readonly owners: number[] })[] = [];
  const known = new Map<string, number>();
  const ofOwner = organisationIds.map((): number[] => []);
  const add = (owner: number, kind: string, factor: number, around: Stand['around']): void => {
    const key = `${kind} ${factor}`;
    let index = known.get(key);
    if (index === undefined) {
      index = all.push({ factor, owners: [], around }) - 1;
      known.set(key, index);
    }
    all[index]!.owners.push(owner);
    ofOwner[owner]!.push(index);
  };
  const whole = new Float64Array(demand.grid.length).fill(1);

  for (const [owner, own] of catchmentFactor.entries()) {
    for (let p = points.start[owner]!; p < points.start[owner + 1]!; p++) {
      const place = `${points.longitude[p]!} ${points.latitude[p]!}`;
      add(owner, `at ${place} ${own}`, points.factor[p]!, (step) =>
        near.around(p, catchmentsKm[step]! * own),
      );
    }
    const servedEnd = served.start[owner + 1]!;
    for (let s = served.start[owner]!; s < servedEnd;) {
      const [first, siteId] = [s, served.siteIds[s]];
      while (s < servedEnd && served.siteIds[s] === siteId) s++;
      const areas = served.area.subarray(first, s);
      add(owner, `in all ${areas.join(' ')}`, served.factor[first]!, () => {
        const places = placesIn(demand, areas);
        return { count: places.length, places, weights: whole };
      });
    }
    for (let s = spread.start[owner]!; s < spread.start[owner + 1]!; s++) {
      const region = spread.region[s]!;
      add(owner, `somewhere in ${region} ${own}`, spread.factor[s]!, (step) => {
        const { slots, values } = fieldsAt[step]!(regions[region]!, catchmentsKm[step]! * own);
        return { count: slots.length, places: slots, weights: values };
      });
    }
  }
  return { all, ofOwner };
}

function placesIn(demand: Demand, areas: Uint32Array): Uint32Array {
  if (areas.length === 1) return slotsOfArea(demand, areas[0]!);
  return Uint32Array.from([...areas].flatMap((area) => [...slotsOfArea(demand, area)]));
}
