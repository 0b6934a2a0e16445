/** What each owner counts in a draw: 1 where it is there, else 0. */
export type Counts = ArrayLike<number>;

/**
 * The number to which a value is added to round it, and from which it is taken again, where values
 * add up to no more than so much. Between 2 and 4 times a power of two, doubles stand 2^-51 of it
 * apart.
 */
export function rounderOf(most: number): number {
  return most > 0 ? 3 * 2 ** Math.ceil(Math.log2(most)) : 0;
}

/** How much something counts at some places, each named once: the first `count` entries hold. */
export interface Row {
  readonly count: number;
  readonly places: Uint32Array;
  readonly weights: Float64Array;
}

/**
 * Sums by place for several draws side by side. Most owners are there in most draws: the sum of all
 * of them is kept once, and for each draw the sum of those that are not. What several owners give
 * alike is one row, added as many times as there are of them.
 *
 * What is added is first rounded to a unit of its place, a power of two so large that no sum there
 * needs more than 53 bits. Sums of such numbers are exact, so the order of adding, and taking away
 * what was added, change no bit (pre-rounding: Demmel and Nguyen 2013).
 */
export class DrawSums {
  private readonly all: Float64Array;
  /** By draw, then by place. */
  private readonly missing: readonly Float64Array[];
  private readonly rounded: Float64Array;

  /**
   * @param draws for each draw, what each owner counts
   * @param members the owners of each row, as many times as they give it
   * @param rounders by place, those of the sum of all values there
   */
  constructor(
    private readonly draws: readonly Counts[],
    private readonly members: readonly (readonly number[])[],
    private readonly rounders: Float64Array,
  ) {
    this.all = new Float64Array(rounders.length);
    this.missing = draws.map(() => new Float64Array(rounders.length));
    this.rounded = new Float64Array(rounders.length);
  }

  /** Adds what the members of a row give, weight x factor each. */
  add(row: number, { count, places, weights }: Row, factor: number): void {
    const { all, rounders, rounded } = this;
    const owners = this.members[row]!;
    const times = owners.length;
    if (times === 0) return;
    for (let k = 0; k < count; k++) {
      const place = places[k]!;
      const rounder = rounders[place]!;
      const value = factor * weights[k]! + rounder - rounder;
      rounded[k] = value;
      all[place]! += times * value;
    }
    for (const [draw, counts] of this.draws.entries()) {
      let lacking = 0;
      for (const owner of owners) if (counts[owner] === 0) lacking++;
      if (lacking > 0) addTimes(this.missing[draw]!, lacking, rounded, places, count);
    }
  }

  /** The sums of one draw, from place to sum. */
  of(draw: number): (place: number) => number {
    const { all } = this;
    const missing = this.missing[draw]!;
    return (place) => all[place]! - missing[place]!;
  }
}

/** The hottest loop of all draws: four places at a time take half as long as one. */
function addTimes(
  sums: Float64Array,
  times: number,
  values: Float64Array,
  places: Uint32Array,
  count: number,
): void {
  let k = 0;
  for (; k + 3 < count; k += 4) {
    sums[places[k]!]! += times * values[k]!;
    sums[places[k + 1]!]! += times * values[k + 1]!;
    sums[places[k + 2]!]! += times * values[k + 2]!;
    sums[places[k + 3]!]! += times * values[k + 3]!;
  }
  for (; k < count; k++) sums[places[k]!]! += times * values[k]!;
}
