import type { Problem } from '../../../src/dataset/csv';
import { type CheckedTables, problemIn } from './checkedTables';

/**
 * The words that tie a practice to what it can be built on stand in its definition, in both
 * languages; the first row of a foundation alone gives its name.
 */
export function findBadFoundations({ foundations, practices }: CheckedTables): Problem[] {
  const definitionOf = new Map(practices.map(({ value }) => [value.id, value]));
  return foundations.flatMap(({ row, value }, at) => {
    const { foundation, words, words_welsh, name, name_welsh } = value;
    const practice = definitionOf.get(value.practice);
    const missing = (field: string): Problem =>
      problemIn('foundations', row, field, `is not in the definition of ${value.practice}`);
    const first = !foundations.slice(0, at).some((other) => other.value.foundation === foundation);
    const named = [name, name_welsh].filter((cell) => cell !== null).length;
    const message =
      'stands in both languages with the first row of a foundation, and with no other';
    return [
      ...(practice && !practice.definition.includes(words) ? [missing('words')] : []),
      ...(practice && !practice.definition_welsh.includes(words_welsh)
        ? [missing('words_welsh')]
        : []),
      ...(named === (first ? 2 : 0) ? [] : [problemIn('foundations', row, 'name', message)]),
    ];
  });
}
