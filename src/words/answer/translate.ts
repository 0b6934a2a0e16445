import type { TFunction } from 'i18next';

/** The words of the four answers, and those they borrow. */
export type AnswerT = TFunction<['answer', 'place', 'domain', 'gaps']>;
/** The same, as the words about looking take it. */
export type GapsT = TFunction<'gaps'>;
