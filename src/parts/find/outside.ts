import type { OutsidePlace } from '../../domain';
import { fold } from '../../dataset/fold';

/** The Crown dependencies that were meant, by name, by a word for them or by postcode. */
export function outsideMeant(
  text: string,
  places: readonly OutsidePlace[],
): readonly OutsidePlace[] {
  const typed = fold(text);
  const postcodeArea = /^([A-Z]{2})\d/.exec(text.replace(/\s/g, '').toUpperCase())?.[1];
  return places.filter(
    ({ name, nameWelsh, postcodeArea: own, words }) =>
      own === postcodeArea || [name, nameWelsh, ...words].some((word) => fold(word) === typed),
  );
}
