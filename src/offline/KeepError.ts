/** Why the map could not be kept: a file did not arrive, or not as listed; no room; not allowed. */
export type KeepProblem = 'missing' | 'changed' | 'room' | 'refused';

export class KeepError extends Error {
  constructor(
    readonly problem: KeepProblem,
    /** The file that it failed at, as it stands in the address. */
    readonly file: string,
    options?: ErrorOptions,
  ) {
    super(`${file}: ${problem}`, options);
  }
}
