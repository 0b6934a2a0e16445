/** Packs columns for a published file; src/dataset/wireReader.ts unpacks them. Small under brotli. */

export interface Choices {
  readonly choices: readonly string[];
  readonly at: readonly number[];
}

/** Repeated texts as places in a list of choices; null is the empty text. */
export function packChoices(values: readonly (string | null)[]): Choices {
  const texts = values.map((value) => value ?? '');
  const choices = [...new Set(texts)];
  const place = new Map(choices.map((choice, index) => [choice, index]));
  return { choices, at: texts.map((text) => place.get(text) ?? -1) };
}

export interface Steps {
  readonly decimals: number;
  readonly steps: readonly (number | null)[];
}

/** Numbers as differences from the one before, in units of 10^-decimals; null stays null. */
export function packSteps(values: readonly (number | null)[], decimals: number): Steps {
  const scale = 10 ** decimals;
  let last = 0;
  const steps = values.map((value) => {
    if (value === null) return null;
    const units = Math.round(value * scale);
    const step = units - last;
    last = units;
    return step;
  });
  return { decimals, steps };
}

/**
 * Numbers as differences from a base that the reader has too, in units of 10^-decimals: a site lies
 * near the centre of its district. Null stays null.
 */
export function packOffsets(
  values: readonly (number | null)[],
  bases: readonly number[],
  decimals: number,
): Units {
  const scale = 10 ** decimals;
  const units = values.map((value, index) =>
    value === null ? null : Math.round(value * scale) - Math.round((bases[index] ?? 0) * scale),
  );
  return { decimals, units };
}

export interface Units {
  readonly decimals: number;
  readonly units: readonly (number | null)[];
}

/** Numbers of up to six decimals as whole units of 10^-decimals, the fewest that lose nothing. */
export function packUnits(values: readonly (number | null)[]): Units {
  const decimals = Math.max(0, ...values.map((value) => (value === null ? 0 : decimalsOf(value))));
  const units = values.map((value) => (value === null ? null : Math.round(value * 10 ** decimals)));
  return { decimals, units };
}

/** How many decimals a number needs, six at most. */
function decimalsOf(value: number): number {
  const needed = [0, 1, 2, 3, 4, 5].find((own) => Number(value.toFixed(own)) === value);
  return needed ?? 6;
}

export interface Codes {
  readonly runs: readonly (readonly [prefix: string, digits: number, steps: readonly number[]])[];
}

/** Codes that count upwards, such as E02000001, E02000002: prefix once, then the differences. */
export function packCodes(codes: readonly string[]): Codes {
  const runs: [string, number, number[]][] = [];
  let last = 0;
  for (const code of codes) {
    const digits = /\d{0,6}$/u.exec(code)?.[0] ?? '';
    const prefix = code.slice(0, code.length - digits.length);
    let run = runs.at(-1);
    if (run === undefined || run[0] !== prefix || run[1] !== digits.length || digits === '') {
      run = [prefix, digits.length, []];
      runs.push(run);
      last = 0;
    }
    run[2].push(Number(digits) - last);
    last = Number(digits);
  }
  return { runs };
}
