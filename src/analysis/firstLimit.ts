/** Finer than limits lie apart, so that a search is a step or two. */
const CELLS = 1024;

/** Which of some rising limits is the first that a number does not pass: a look-up instead of a search. */
export class FirstLimit {
  /** By cells of the last limit: the first limit that is no less than the least number of the cell. */
  private readonly firstOf: Uint8Array;
  private readonly scale: number;

  /** @param limits rising, above 0; fewer than 255 */
  constructor(private readonly limits: Float64Array) {
    const last = limits.at(-1) ?? 1;
    this.scale = CELLS / last;
    // One cell less: rounding may put a number into the next.
    this.firstOf = Uint8Array.from({ length: CELLS + 2 }, (_, cell) =>
      limits.findIndex((limit) => limit >= (last * Math.min(cell - 1, CELLS - 1)) / CELLS),
    );
  }

  /** @returns the number of limits where the number passes all of them */
  of(value: number): number {
    const { limits } = this;
    if (value > limits[limits.length - 1]!) return limits.length;
    let first = this.firstOf[Math.floor(value * this.scale)]!;
    while (limits[first]! < value) first++;
    return first;
  }
}
