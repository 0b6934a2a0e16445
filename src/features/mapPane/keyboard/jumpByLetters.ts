import { fold } from '../../../dataset/fold';

/** Letters typed within this time of each other belong to one name. */
export const LETTERS_APART_MS = 800;

/**
 * The next item, after the one at `from` and round the end, of which a name begins with what was
 * typed; without regard to accents, as in the search. One letter typed again and again goes through
 * all that begin with it, unless a name begins with the letter doubled (Welsh "ll").
 * @param names of each item: in Welsh also its English one
 * @returns an index into `names`, or null where no name begins so
 */
export function jumpByLetters(
  names: readonly (readonly string[])[],
  from: number,
  typed: string,
): number | null {
  const letters = fold(typed);
  const [first = ''] = letters;
  if (first === '') return null;
  // More letters narrow the choice, so the item that fits already is kept.
  const whole = next(names, letters.length > 1 ? from : from + 1, letters);
  if (whole !== null) return whole;
  return letters.replaceAll(first, '') === '' ? next(names, from + 1, first) : null;
}

function next(
  names: readonly (readonly string[])[],
  start: number,
  letters: string,
): number | null {
  for (let step = 0; step < names.length; step += 1) {
    const index = (start + step + names.length) % names.length;
    if (names[index]?.some((name) => fold(name).startsWith(letters))) return index;
  }
  return null;
}
