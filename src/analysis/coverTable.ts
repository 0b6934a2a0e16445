import type { Demand } from './demand';
import type { Candidates } from './planCandidates';
import { accessOfReach } from './reach';
import { RowsBuilder } from './rows';
import { eachWithinCatchment } from './withinCatchment';

/**
 * Whom each candidate of a plan would serve, worked out once: candidate k holds the entries
 * start[k] .. start[k + 1]. A table, as a plan asks for the gain of each many times over.
 */
export interface CoverTable {
  readonly start: Uint32Array;
  /** Slots of the demand grid. */
  readonly places: Uint32Array;
  /** phi / h0: by how much H / h0 rises. */
  readonly rise: Float64Array;
  /** 1 - exp(-phi / h0): the share of those not served yet that is served. */
  readonly share: Float64Array;
}

/** Yields the share done after each candidate. */
export function* coverTable(
  demand: Demand,
  { slots }: Pick<Candidates, 'slots'>,
  catchmentKm: number,
  halfReach: number,
): Generator<number, CoverTable> {
  const builder = new RowsBuilder();
  for (const [k, slot] of slots.entries()) {
    const [longitude, latitude] = [demand.longitude[slot]!, demand.latitude[slot]!];
    eachWithinCatchment(demand, longitude, latitude, catchmentKm, (place, decay) => {
      if (decay > 0) builder.add(place, decay / halfReach);
    });
    builder.endRow(k);
    yield (k + 1) / slots.length;
  }
  const { start, places, values } = builder.build();
  return { start, places, rise: values, share: values.map((rise) => accessOfReach(rise, 1)) };
}

/** What a candidate would add, where so many in need are not served yet, by slot. */
export function gainIn(
  { start, places, share }: CoverTable,
  unserved: Float64Array,
  candidate: number,
): number {
  let gain = 0;
  const end = start[candidate + 1]!;
  for (let e = start[candidate]!; e < end; e++) gain += unserved[places[e]!]! * share[e]!;
  return gain;
}

/** Who is not served yet once a candidate is there. */
export function unservedWith(
  { start, places, share }: CoverTable,
  unserved: Float64Array,
  candidate: number,
): Float64Array {
  const left = unserved.slice();
  const end = start[candidate + 1]!;
  for (let e = start[candidate]!; e < end; e++) left[places[e]!]! *= 1 - share[e]!;
  return left;
}

/** Candidates, and whom each would serve. */
export interface Cover {
  readonly candidates: Candidates;
  readonly table: CoverTable;
}

/** Remembers one: a plan asked for again, with another number of places, needs no other. */
export class LastCover {
  private last: { readonly key: string; readonly cover: Cover } | null = null;

  *get(key: string, make: () => Generator<number, Cover>): Generator<number, Cover> {
    if (this.last?.key === key) return this.last.cover;
    const cover = yield* make();
    this.last = { key, cover };
    return cover;
  }
}
