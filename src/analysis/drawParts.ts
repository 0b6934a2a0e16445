/** One of several parts of the draws of uncertainty, which as many threads may work out side by side. */
export interface Part {
  /** From 0. */
  readonly index: number;
  readonly of: number;
}

export const WHOLE: Part = { index: 0, of: 1 };

/**
 * Those of the catchments that fall to a part. Draws of different catchments share no sum: in
 * whatever company one is worked out, no bit of it changes. Neighbours go together, as near sites
 * and the ring are looked for up to the widest that is asked for; for its sake the wider ones count
 * as more work, by their kilometres.
 *
 * @param catchments rising
 */
export function ofPart(catchments: readonly number[], { index, of }: Part): number[] {
  const total = catchments.reduce((sum, km) => sum + km, 0);
  let narrower = 0;
  return catchments.filter((km) => {
    const middle = narrower + km / 2;
    narrower += km;
    return Math.floor((of * middle) / total) === index;
  });
}
