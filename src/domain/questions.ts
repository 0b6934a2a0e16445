import type { Empowerment } from './organisation';
import type { PracticeId } from './taxonomy';

/** What a place may have to build on, and the practices that begin from it. */
export interface Foundation {
  readonly id: string;
  readonly name: string;
  readonly nameWelsh: string;
  readonly practices: readonly FoundationPractice[];
}

export interface FoundationPractice {
  readonly practice: PracticeId;
  /** The words of its definition that name what it begins from. */
  readonly words: string;
  readonly wordsWelsh: string;
}

/** public/data/questions.json: what leads from three answers to practices. */
export interface QuestionData {
  /** Who gains control by a practice, as its definition is read by the team. */
  readonly control: ReadonlyMap<PracticeId, Empowerment>;
  readonly foundations: readonly Foundation[];
}
