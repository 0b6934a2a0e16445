import type { Demand, Detour } from './demand';
import { decayOfSquare, decayPolynomial } from './decay';
import { chordSquaredOfKm, squaredKmOfChordSquared } from './distance';
import type { Row } from './drawSums';
import type { Supply } from './supply';
import { eachNear } from './withinCatchment';

const STRAIGHT: Detour = { slots: new Uint32Array(0), chordSquared: new Float64Array(0) };

/** Below this the decay is worked out to its own last bits, not to those of 1. */
const AT_EDGE = 1e-3;

/**
 * Which demand points lie near each site with a place of its own, at any catchment up to the widest.
 * Only the ways round water are worked out beforehand and kept: to look at the grid again takes hardly
 * longer than to read what was found, and of 100,000 sites that would be most of the memory.
 */
export class NearPoints {
  /** By point of the supply, its widest catchment. */
  private readonly widestKm: Float64Array;
  /** Within that, once asked for: all at once would take seconds. */
  private readonly ways: (Detour | undefined)[];
  /** By slot, of the site at hand: the squared chord of its way; 0 where the straight line stands. */
  private readonly wayTo: Float64Array;
  private readonly places: Uint32Array;
  private readonly weights: Float64Array;
  private readonly polynomials = new Map<number, Float64Array>();

  /** @param widestKm the widest catchment of a local organisation that will be asked for */
  constructor(
    private readonly demand: Demand,
    private readonly supply: Supply,
    widestKm: number,
  ) {
    const { organisationIds, catchmentFactor } = supply;
    const { start, factor } = supply.points;
    this.widestKm = new Float64Array(factor.length);
    for (let o = 0; o < organisationIds.length; o++)
      this.widestKm.fill(widestKm * catchmentFactor[o]!, start[o], start[o + 1]);
    this.ways = Array.from({ length: factor.length });
    this.wayTo = new Float64Array(demand.grid.length);
    this.places = new Uint32Array(demand.grid.length);
    this.weights = new Float64Array(demand.grid.length);
  }

  /**
   * Slots within so many km of a site, rising, and as their weights the squared chords of the unit
   * sphere, of the way round water where there is one. Good until the next call.
   */
  chords(p: number, radiusKm: number): Row {
    const { places, weights, wayTo } = this;
    const { longitude, latitude } = this.supply.points;
    const { slots, chordSquared } = (this.ways[p] ??= this.waysRound(p));
    for (let k = 0; k < slots.length; k++) wayTo[slots[k]!] = chordSquared[k]!;
    let count = 0;
    const { grid } = this.demand;
    eachNear(grid, longitude[p]!, latitude[p]!, radiusKm, wayTo, (slot, chord) => {
      places[count] = slot;
      weights[count++] = chord;
    });
    for (let k = 0; k < slots.length; k++) wayTo[slots[k]!] = 0;
    return { count, places, weights };
  }

  /** phi round a site at its own catchment in km. Good until the next call. */
  around(p: number, catchmentKm: number): Row {
    const { count: near, places, weights } = this.chords(p, catchmentKm);
    const powers = this.polynomial(catchmentKm);
    const [p0, p1, p2] = [powers[0]!, powers[1]!, powers[2]!];
    const [p3, p4, p5] = [powers[3]!, powers[4]!, powers[5]!];
    const [p6, p7, p8] = [powers[6]!, powers[7]!, powers[8]!];
    const limit = chordSquaredOfKm(catchmentKm);
    const square = catchmentKm * catchmentKm;
    let count = 0;
    for (let k = 0; k < near; k++) {
      const s = weights[k]! / limit;
      // Written out: a loop over the powers takes twice as long.
      let decay =
        (((((((p8 * s + p7) * s + p6) * s + p5) * s + p4) * s + p3) * s + p2) * s + p1) * s + p0;
      // Who lives at the very edge may be the only one there: rounding must not say who is inside.
      if (decay < AT_EDGE) decay = decayOfSquare(squaredKmOfChordSquared(weights[k]!) / square);
      if (decay <= 0) continue;
      places[count] = places[k]!;
      weights[count++] = decay;
    }
    return { count, places, weights };
  }

  private waysRound(p: number): Detour {
    const { longitude, latitude } = this.supply.points;
    const { detours } = this.demand;
    return detours?.around(longitude[p]!, latitude[p]!, this.widestKm[p]!) ?? STRAIGHT;
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
