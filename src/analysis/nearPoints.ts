import type { Demand } from './demand';
import { decayOfSquare, decayPolynomial } from './decay';
import { chordSquaredOfKm, squaredKmOfChordSquared } from './distance';
import type { Supply } from './supply';
import { eachNear } from './withinCatchment';

/** Below this the decay is worked out to its own last bits, not to those of 1. */
const AT_EDGE = 1e-3;

/** How much a pioneer counts at some places: the first `count` entries hold, all above 0. */
export interface Around {
  count: number;
  /** Slots of the demand grid, rising. */
  readonly places: Uint32Array;
  readonly weights: Float64Array;
}

/**
 * Which demand points lie near each site with a place of its own, searched once for every catchment
 * up to the widest. Sites are the points of a supply; entries of site p are start[p] .. start[p + 1],
 * in the order of the grid.
 */
export class NearPoints {
  readonly start: Uint32Array;
  /** Slots of the demand grid. */
  readonly slots: Uint32Array;
  /** Aligned: squared chord of the unit sphere, of the way round water where there is one. */
  readonly chordSquared: Float64Array;
  private readonly found: Around;
  private readonly polynomials = new Map<number, Float64Array>();

  /** @param widestKm the widest catchment of a local organisation that will be asked for */
  constructor(demand: Demand, supply: Supply, widestKm: number) {
    const { longitude, latitude } = supply.points;
    this.start = new Uint32Array(longitude.length + 1);
    // Room once for all that the grid may answer: growing would hold everything twice for a while.
    const room = roomFor(demand, supply, widestKm);
    const slots = new Uint32Array(room);
    const chords = new Float64Array(room);
    let count = 0;
    eachPoint(supply, (p, catchmentFactor) => {
      const ownKm = widestKm * catchmentFactor;
      eachNear(demand, longitude[p]!, latitude[p]!, ownKm, (slot, chordSquared) => {
        slots[count] = slot;
        chords[count++] = chordSquared;
      });
      this.start[p + 1] = count;
    });
    this.slots = slots.subarray(0, count);
    this.chordSquared = chords.subarray(0, count);
    const places = demand.grid.length;
    this.found = { count: 0, places: new Uint32Array(places), weights: new Float64Array(places) };
  }

  /** phi round a site at its own catchment in km. Good until the next call. */
  around(p: number, catchmentKm: number): Around {
    const { start, slots, chordSquared, found } = this;
    const { places, weights } = found;
    const powers = this.polynomial(catchmentKm);
    const degree = powers.length - 1;
    const limit = chordSquaredOfKm(catchmentKm);
    const square = catchmentKm * catchmentKm;
    const end = start[p + 1]!;
    let count = 0;
    for (let k = start[p]!; k < end; k++) {
      if (chordSquared[k]! > limit) continue;
      const share = chordSquared[k]! / limit;
      let decay = powers[degree]!;
      for (let n = degree - 1; n >= 0; n--) decay = decay * share + powers[n]!;
      // Who lives at the very edge may be the only one there: rounding must not say who is inside.
      if (decay < AT_EDGE)
        decay = decayOfSquare(squaredKmOfChordSquared(chordSquared[k]!) / square);
      if (decay <= 0) continue;
      places[count] = slots[k]!;
      weights[count++] = decay;
    }
    found.count = count;
    return found;
  }

  private polynomial(catchmentKm: number): Float64Array {
    let powers = this.polynomials.get(catchmentKm);
    if (powers === undefined) {
      powers = decayPolynomial(catchmentKm);
      this.polynomials.set(catchmentKm, powers);
    }
    return powers;
  }
}

function eachPoint(
  { points: { start }, catchmentFactor, organisationIds }: Supply,
  visit: (point: number, catchmentFactor: number) => void,
): void {
  for (let o = 0; o < organisationIds.length; o++)
    for (let p = start[o]!; p < start[o + 1]!; p++) visit(p, catchmentFactor[o]!);
}

/** No fewer entries than lie near all points of a supply. */
function roomFor({ grid }: Demand, supply: Supply, widestKm: number): number {
  const { longitude, latitude } = supply.points;
  let room = 0;
  eachPoint(supply, (p, catchmentFactor) => {
    const runCount = grid.query(longitude[p]!, latitude[p]!, widestKm * catchmentFactor);
    for (let run = 0; run < runCount; run++) room += grid.runs[2 * run + 1]! - grid.runs[2 * run]!;
  });
  return room;
}
