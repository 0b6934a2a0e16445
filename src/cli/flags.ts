import { parseArgs } from 'node:util';
import { CommandError } from './commandError';

/** The value of each flag that was given, several of one that repeats; true for one that takes none. */
export type Flags = Readonly<Record<string, string | readonly string[] | true>>;

/**
 * Reads `--name value` and `--name=value`. Anything else ends with a sentence that lists the flags.
 *
 * @param known the name of each flag, and whether it takes a value, or one each time
 */
export function readFlags(
  argv: readonly string[],
  known: Readonly<Record<string, 'value' | 'values' | 'switch'>>,
): Flags {
  const options = Object.fromEntries(
    Object.entries(known).map(([name, kind]) => [
      name,
      {
        type: kind === 'switch' ? ('boolean' as const) : ('string' as const),
        multiple: kind === 'values',
      },
    ]),
  );
  const names = Object.keys(known).map((name) => `--${name}`);
  try {
    // A negative number is a value, not a flag: parseArgs wants it joined to its flag.
    const joined = argv.flatMap((word, i) => {
      if (isNegative(word) && i > 0) return [];
      const next = argv[i + 1];
      return isNegative(next) && word.startsWith('--') ? [`${word}=${next}`] : [word];
    });
    const { values } = parseArgs({ args: joined, options, strict: true });
    return values as Flags;
  } catch (error) {
    const what = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new CommandError(`${what}. The flags are: ${names.join(', ')}.`, { cause: error });
  }
}

function isNegative(word: string | undefined): word is string {
  return word !== undefined && /^-[\d.]/.test(word);
}

/** The values of a flag that may be given again and again. */
export function repeated(flags: Flags, name: string): readonly string[] {
  const value = flags[name];
  return Array.isArray(value) ? value : [];
}

/** The value of a flag as one of the choices; the fallback when it was not given. */
export function chosen<Choice extends string, Fallback>(
  flags: Flags,
  name: string,
  choices: readonly Choice[],
  fallback: Fallback,
): Choice | Fallback {
  const value = flags[name];
  if (value === undefined) return fallback;
  const choice = choices.find((other) => other === value);
  if (choice === undefined) throw unknownChoice(name, String(value), choices);
  return choice;
}

/** The values of a flag, parted by commas, each one of the choices. */
export function chosenList<Choice extends string>(
  flags: Flags,
  name: string,
  choices: readonly Choice[],
): readonly Choice[] | null {
  const value = flags[name];
  if (value === undefined) return null;
  return String(value)
    .split(',')
    .map((part) => {
      const choice = choices.find((other) => other === part.trim());
      if (choice === undefined) throw unknownChoice(name, part.trim(), choices);
      return choice;
    });
}

/** The value of a flag as a number within limits. */
export function numberWithin(
  flags: Flags,
  name: string,
  {
    min,
    max,
    whole = false,
  }: { readonly min: number; readonly max: number; readonly whole?: boolean },
  fallback: number,
): number {
  const value = flags[name];
  if (value === undefined) return fallback;
  const number = Number(value);
  if (value === '' || !(number >= min && number <= max) || (whole && !Number.isInteger(number))) {
    const kind = whole ? 'a whole number' : 'a number';
    throw new CommandError(`--${name} "${String(value)}" is not ${kind} from ${min} to ${max}.`);
  }
  return number;
}

function unknownChoice(name: string, value: string, choices: readonly string[]): CommandError {
  return new CommandError(
    `--${name} does not know "${value}". Choose from: ${choices.join(', ')}.`,
  );
}
