import type { TFunction } from 'i18next';
import type { AreaResult } from '../domain';
import { formatShare } from '../i18n';
import { forPeople } from './forPeople';
import { gapSentence, type GapSentenceContext } from './gapSentence';

type Translate = TFunction<'gaps'>;

interface ReachFacts extends Pick<AreaResult, 'reachClass' | 'acrossBorder'> {
  /** Null where nobody lives. */
  readonly shareWithout: number | null;
}

/** Above this share of people without anybody, an average that looks fair hides too much. */
const MUCH_HIDDEN = 0.4;
/** Below this share of people, water is not worth a sentence. */
const MUCH_WATER = 0.1;

/** What the sentence leaves unsaid and a reader must know: each a short sentence of its own. */
export function gapNotes(
  result: AreaResult,
  { language }: GapSentenceContext,
  t: Translate,
): string[] {
  const { fewPeople, shareRoundWater } = result;
  const notes = reachNotes(result, language, t);
  if (shareRoundWater > MUCH_WATER)
    notes.push(t('notes.water', { people: forPeople(shareRoundWater, language) }));
  if (fewPeople) notes.push(t('notes.fewPeople'));
  return notes;
}

/** Those about reach alone. */
export function reachNotes(
  { reachClass, shareWithout, acrossBorder }: ReachFacts,
  language: string,
  t: Translate,
): string[] {
  const notes: string[] = [];
  if (reachClass > 0 && (shareWithout ?? 0) > MUCH_HIDDEN)
    notes.push(t('notes.hidden', { share: formatShare(shareWithout ?? 0, language) }));
  if (acrossBorder) notes.push(t('notes.acrossBorder'));
  return notes;
}

/** The sentence and its notes: all that a list, a table or a file says of why. */
export function gapReason(result: AreaResult, context: GapSentenceContext, t: Translate): string {
  return [gapSentence(result, context, t), ...gapNotes(result, context, t)].join(' ');
}
