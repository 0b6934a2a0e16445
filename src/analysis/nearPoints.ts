import type { Demand } from './demand';
import { decayOfSquare } from './decay';
import { chordSquaredOfKm, squaredKmOfChordSquared } from './distance';
import type { Supply } from './supply';
import { eachNear } from './withinCatchment';

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
  /** Aligned: phi at the catchment asked for last. */
  private readonly decays: Float64Array;
  private decayedKm = 0;

  /** @param widestKm the widest catchment of a local organisation that will be asked for */
  constructor(
    demand: Demand,
    private readonly supply: Supply,
    widestKm: number,
  ) {
    const { longitude, latitude } = supply.points;
    this.start = new Uint32Array(longitude.length + 1);
    let slots = new Uint32Array(1024);
    let chords = new Float64Array(1024);
    let count = 0;
    eachPoint(supply, (p, catchmentFactor) => {
      const ownKm = widestKm * catchmentFactor;
      eachNear(demand, longitude[p]!, latitude[p]!, ownKm, (slot, chordSquared) => {
        if (count === slots.length) {
          slots = widened(slots, new Uint32Array(2 * count));
          chords = widened(chords, new Float64Array(2 * count));
        }
        slots[count] = slot;
        chords[count++] = chordSquared;
      });
      this.start[p + 1] = count;
    });
    this.slots = slots.slice(0, count);
    this.chordSquared = chords.slice(0, count);
    this.decays = new Float64Array(count);
  }

  /** phi of every entry at a catchment; 0 beyond it. Good until the next call. */
  decaysAt(catchmentKm: number): Float64Array {
    const { start, chordSquared, decays } = this;
    if (this.decayedKm === catchmentKm) return decays;
    this.decayedKm = catchmentKm;
    eachPoint(this.supply, (p, catchmentFactor) => {
      const ownKm = catchmentKm * catchmentFactor;
      const square = ownKm * ownKm;
      const limit = chordSquaredOfKm(ownKm);
      const end = start[p + 1]!;
      for (let k = start[p]!; k < end; k++)
        decays[k] =
          chordSquared[k]! > limit
            ? 0
            : decayOfSquare(squaredKmOfChordSquared(chordSquared[k]!) / square);
    });
    return decays;
  }
}

function eachPoint(
  { points: { start }, catchmentFactor, organisationIds }: Supply,
  visit: (point: number, catchmentFactor: number) => void,
): void {
  for (let o = 0; o < organisationIds.length; o++)
    for (let p = start[o]!; p < start[o + 1]!; p++) visit(p, catchmentFactor[o]!);
}

function widened<Column extends Uint32Array | Float64Array>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}
