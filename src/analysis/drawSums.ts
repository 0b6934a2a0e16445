/** What each owner counts in a draw: 1 where it is there, else 0. */
export type Counts = ArrayLike<number>;

/**
 * Sums by place for several draws side by side. Most owners are there in most draws: the sum of all
 * of them is kept once, and for each draw the sum of those that are not.
 *
 * What is added is first rounded to a unit of its place, a power of two so large that no sum there
 * needs more than 53 bits. Sums of such numbers are exact, so the order of adding, and taking away
 * what was added, change no bit (pre-rounding: Demmel and Nguyen 2013).
 */
export class DrawSums {
  private readonly places: number;
  private readonly all: Float64Array;
  /** By draw, then by place. */
  private readonly missing: Float64Array;
  /** By owner: the draws without it. */
  private readonly without: readonly Uint32Array[];
  /** By place: the number to which a value is added to round it, and from which it is taken again. */
  private readonly rounder: Float64Array;
  private readonly rounded: Float64Array;

  /**
   * @param draws for each draw, what each owner counts
   * @param most by place, no less than the sum of all values there
   */
  constructor(draws: readonly Counts[], owners: number, most: Float64Array) {
    this.places = most.length;
    this.all = new Float64Array(most.length);
    this.missing = new Float64Array(draws.length * most.length);
    this.rounded = new Float64Array(most.length);
    // Between 2 and 4 times a power of two, doubles stand 2^-51 of it apart.
    this.rounder = most.map((sum) => (sum > 0 ? 3 * 2 ** Math.ceil(Math.log2(sum)) : 0));
    this.without = Array.from({ length: owners }, (_, owner) =>
      Uint32Array.from(draws.keys()).filter((draw) => draws[draw]![owner] === 0),
    );
  }

  /** Adds what an owner gives at the first so many places, weight x factor; each at most once. */
  add(
    owner: number,
    places: ArrayLike<number>,
    weights: ArrayLike<number>,
    count: number,
    factor: number,
  ): void {
    const { all, missing, rounder, rounded } = this;
    for (let k = 0; k < count; k++) {
      const place = places[k]!;
      const value = factor * weights[k]! + rounder[place]! - rounder[place]!;
      rounded[k] = value;
      all[place]! += value;
    }
    for (const draw of this.without[owner]!) {
      const from = draw * this.places;
      for (let k = 0; k < count; k++) missing[from + places[k]!]! += rounded[k]!;
    }
  }

  /** The sums of one draw, by place. */
  of(draw: number): Float64Array {
    const { all, missing, places } = this;
    const own = new Float64Array(places);
    const from = draw * places;
    for (let i = 0; i < places; i++) own[i] = all[i]! - missing[from + i]!;
    return own;
  }
}
