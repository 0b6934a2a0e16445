import type { AreaAnswer } from '../../analysis/areaAnswer';
import type { CoreData } from '../../domain';
import type { Said } from '../said';
import { needWords, type NeedSaid } from './needWords';
import { exampleWords, startWords, type ExampleSaid, type StartSaid } from './practiceWords';
import { reachWords } from './reachWords';
import type { AnswerT, GapsT } from './translate';

/** The four answers on one area, in words. */
export interface AnswerWords {
  readonly need: NeedSaid;
  readonly reach: readonly Said[];
  readonly elsewhere: { readonly lead: Said; readonly examples: readonly ExampleSaid[] };
  readonly starts: readonly StartSaid[];
}

/** How much is told of each: the page, the sheet of paper, the panel beside the map. */
export const ANSWER_LENGTHS = {
  page: { figures: 4, lessNeed: true, examples: 4, starts: 3 },
  sheet: { figures: 4, lessNeed: true, examples: 3, starts: 2 },
  panel: { figures: 2, lessNeed: false, examples: 2, starts: 1 },
} as const;

/** The same why in panel, page, print and frame: only how many are told differs. */
export function answerWords(
  answer: AreaAnswer,
  core: CoreData,
  length: keyof typeof ANSWER_LENGTHS,
  language: string,
  t: AnswerT,
  tGaps: GapsT,
): AnswerWords {
  const { examples, starts, ...ofNeed } = ANSWER_LENGTHS[length];
  return {
    need: needWords(answer, ofNeed, language, t),
    reach: reachWords(answer, core, language, t, tGaps),
    elsewhere: exampleWords(answer, core, examples, language, t),
    starts: startWords(answer, core, starts, language, t, tGaps),
  };
}
