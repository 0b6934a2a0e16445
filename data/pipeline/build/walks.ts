import type { Tables } from '../tables';

/** walks.json: each guided walk with its steps, in the order of the table. */
export function buildWalks({ walks }: Tables): unknown {
  return {
    walks: walks
      .filter(({ step }) => step === 1)
      .map(({ walk: id, name, name_welsh }) => ({
        id,
        name,
        nameWelsh: name_welsh,
        steps: walks
          .filter(({ walk }) => walk === id)
          .map(({ link, words, words_welsh }) => ({ link, words, wordsWelsh: words_welsh })),
      })),
  };
}
