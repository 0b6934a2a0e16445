import { chordSquaredOfKm, squaredKmOfChordSquared } from './distance';

const AT_EDGE = Math.exp(-0.5);

/**
 * How much a pioneer at a distance counts, from 1 on the spot to 0 at the catchment and beyond: a
 * Gaussian cut where it still slopes and moved down to meet 0, so that no step remains.
 */
export function distanceDecay(distanceKm: number, catchmentKm: number): number {
  return decayOfSquare((distanceKm / catchmentKm) ** 2);
}

/** The decay at a squared distance, in squared catchments. */
export function decayOfSquare(square: number): number {
  return square >= 1 ? 0 : uncut(square);
}

/** The same curve, on below 0 beyond the catchment. */
function uncut(square: number): number {
  return (Math.exp(-0.5 * square) - AT_EDGE) / (1 - AT_EDGE);
}

/** Knots of a table of the decay: with a cubic between them it is exact to 1e-14. */
const KNOTS = 1024;

/**
 * The decay at one catchment by the squared chord of the unit sphere, for the hottest loop: no
 * exponential, no arc. Cubic interpolation (Lagrange) between even knots.
 */
export class DecayTable {
  /** Squared chord of the catchment: beyond, the decay is 0. */
  readonly limit: number;
  private readonly knots = new Float64Array(KNOTS + 4);

  constructor(readonly catchmentKm: number) {
    this.limit = chordSquaredOfKm(catchmentKm);
    // One knot before 0 and two after the end, of the same curve not yet cut to 0.
    for (let k = 0; k < this.knots.length; k++) {
      const chordSquared = ((k - 1) / KNOTS) * this.limit;
      const square = squaredKmOfChordSquared(chordSquared) / (catchmentKm * catchmentKm);
      this.knots[k] = uncut(square);
    }
  }

  /** @param chordSquared in [0, limit) */
  at(chordSquared: number): number {
    const { knots } = this;
    const place = (chordSquared / this.limit) * KNOTS;
    const k = Math.floor(place);
    const t = place - k;
    const [after, before, two] = [t + 1, t - 1, t - 2];
    const value =
      (after * before * two * knots[k + 1]! - after * t * two * knots[k + 2]!) / 2 +
      (after * t * before * knots[k + 3]! - t * before * two * knots[k]!) / 6;
    return value > 0 ? value : 0;
  }
}

/** With this degree the polynomial below is exact to 1e-12. */
const DEGREE = 8;
/** Coefficients of such a polynomial. */
export const POWERS = DEGREE + 1;

/**
 * The decay within a catchment as a polynomial of the squared chord in squared chords of the
 * catchment, lowest power first: a sum of it over many places follows from their moments. It meets
 * the curve at Chebyshev's points.
 */
export function decayPolynomial(catchmentKm: number): Float64Array {
  const limit = chordSquaredOfKm(catchmentKm);
  const nodes = Array.from(
    { length: POWERS },
    (_, k) => (1 + Math.cos((Math.PI * (k + 0.5)) / POWERS)) / 2,
  );
  // Newton's divided differences, then his form multiplied out.
  const divided = nodes.map((node) =>
    uncut(squaredKmOfChordSquared(node * limit) / (catchmentKm * catchmentKm)),
  );
  for (let order = 1; order < POWERS; order++)
    for (let k = DEGREE; k >= order; k--)
      divided[k] = (divided[k]! - divided[k - 1]!) / (nodes[k]! - nodes[k - order]!);
  const powers = new Float64Array(POWERS);
  for (let k = DEGREE; k >= 0; k--) {
    for (let n = DEGREE; n > 0; n--) powers[n] = powers[n - 1]! - nodes[k]! * powers[n]!;
    powers[0] = divided[k]! - nodes[k]! * powers[0]!;
  }
  return powers;
}
