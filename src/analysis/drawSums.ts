/**
 * Sums by place for several draws side by side: one pass over what an owner gives serves all of
 * them. The sums of place i are sums[i x width] .. sums[(i + 1) x width].
 */
export class DrawSums {
  readonly sums: Float64Array;
  readonly width: number;
  /** By owner, then by draw. */
  private readonly weights: Float64Array;

  /**
   * @param draws for each draw, what each owner counts
   */
  constructor(draws: readonly ArrayLike<number>[], owners: number, places: number) {
    const width = draws.length;
    this.width = width;
    this.sums = new Float64Array(places * width);
    this.weights = new Float64Array(owners * width);
    for (const [d, counts] of draws.entries())
      for (let o = 0; o < owners; o++) this.weights[o * width + d] = counts[o]!;
  }

  /** Adds weight x value in every draw. */
  add(owner: number, place: number, value: number): void {
    const { sums, weights, width } = this;
    const from = owner * width;
    const to = place * width;
    for (let d = 0; d < width; d++) sums[to + d]! += weights[from + d]! * value;
  }

  /** Adds weight x the value of each of the first so many places, in every draw. */
  addAll(owner: number, places: Uint32Array, valueOf: Float64Array, count: number): void {
    for (let k = 0; k < count; k++) this.add(owner, places[k]!, valueOf[places[k]!]!);
  }

  /** The sums of one draw, by place. */
  of(draw: number): Float64Array {
    const { sums, width } = this;
    const own = new Float64Array(sums.length / width);
    for (let i = 0; i < own.length; i++) own[i] = sums[i * width + draw]!;
    return own;
  }
}
