import type { Tables } from '../tables';
import { packChoices } from './pack';

/**
 * questions.json: who gains control by each practice, and what a place may have to build on, each
 * with its practices in the order of the table.
 */
export function buildQuestions({ practices, foundations }: Tables): unknown {
  return {
    control: {
      practice: practices.map(({ id }) => id),
      gains: packChoices(practices.map(({ control }) => control)),
    },
    foundations: foundations
      .filter(({ name }) => name !== null)
      .map(({ foundation: id, name, name_welsh }) => ({
        id,
        name,
        nameWelsh: name_welsh,
        practices: foundations
          .filter(({ foundation }) => foundation === id)
          .map(({ practice, words, words_welsh }) => ({
            practice,
            words,
            wordsWelsh: words_welsh,
          })),
      })),
  };
}
