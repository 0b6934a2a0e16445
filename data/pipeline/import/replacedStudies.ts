import type { Cells } from '../../../src/dataset/csv';
import { cell } from './publication';
import type { Draft } from './secondEdition';

/**
 * The studies that a second reading left as they were. It names each that it replaces in short
 * ("Mercer et al."): of the studies of that organisation, the one that shares most words with it.
 */
export function withoutReplaced(
  studies: readonly Draft[],
  replaced: readonly Cells[],
): readonly Draft[] {
  const gone = new Set(
    replaced.map((record) => {
      const words = new Set(wordsOf(cell(record, 'old_study')));
      const sharedWith = ({ study = '' }: Draft): number =>
        wordsOf(study).filter((word) => words.has(word)).length;
      return studies
        .filter((study) => study['organisation_id'] === cell(record, 'organisation_id'))
        .toSorted((a, b) => sharedWith(b) - sharedWith(a))[0];
    }),
  );
  return studies.filter((study) => !gone.has(study));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}
