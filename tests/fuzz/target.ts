import fc from 'fast-check';

/** Something that must hold for any input, in words, and what tries it. */
export interface Target {
  readonly claim: string;
  /** Its part of the inputs of a surface, beside the others. */
  readonly weight: number;
  /** Tries so many inputs that follow from the seed. */
  readonly run: (inputs: number, seed: number) => Failure | null;
}

/** Where inputs come from: what others write, and we read. */
export interface Surface {
  readonly name: string;
  readonly targets: readonly Target[];
}

export interface Failure {
  /** The smallest input found that breaks the claim, as JavaScript writes it. */
  readonly input: string;
  readonly reason: string;
}

/** @param holds throws where the claim does not hold for an input */
export function target<Input>(
  claim: string,
  inputsOf: fc.Arbitrary<Input>,
  holds: (input: Input) => void,
  weight = 1,
): Target {
  const property = fc.property(inputsOf, holds);
  return {
    claim,
    weight,
    run: (inputs, seed) => {
      const { failed, counterexample, errorInstance } = fc.check(property, {
        numRuns: inputs,
        seed,
      });
      if (!failed) return null;
      return { input: fc.stringify(counterexample?.[0]), reason: String(errorInstance) };
    },
  };
}
