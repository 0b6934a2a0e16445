import type { Failure, Surface } from './target';

/** What came of one surface. */
export interface Outcome {
  readonly surface: string;
  /** Inputs tried; of a claim that broke, the inputs meant for it. */
  readonly inputs: number;
  readonly seconds: number;
  readonly failures: readonly (Failure & { readonly claim: string })[];
}

/**
 * Tries every claim of every surface: the same number of inputs for each surface, shared out among its
 * claims by their weight, to the last one. The same seed gives the same inputs.
 */
export function* fuzz(
  surfaces: readonly Surface[],
  inputs: number,
  seed: number,
): Generator<Outcome> {
  const perSurface = shared(
    inputs,
    surfaces.map(() => 1),
  );
  for (const [at, { name, targets }] of surfaces.entries()) {
    const started = performance.now();
    const mine = perSurface[at]!;
    const perTarget = shared(
      mine,
      targets.map(({ weight }) => weight),
    );
    const failures = targets.flatMap(({ claim, run }, row) => {
      const failure = run(perTarget[row]!, seed + row);
      return failure ? [{ claim, ...failure }] : [];
    });
    yield { surface: name, inputs: mine, seconds: (performance.now() - started) / 1000, failures };
  }
}

/** Whole parts by weight that add up to the whole. */
function shared(whole: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let given = 0;
  let weighed = 0;
  return weights.map((weight) => {
    weighed += weight;
    const part = Math.round((whole * weighed) / total) - given;
    given += part;
    return part;
  });
}
