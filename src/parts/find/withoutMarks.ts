const UNSEEN = /[\p{Cf}\p{Cc}]+/gu;
const MARKS_AROUND = /^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu;

/**
 * What was typed or pasted, without what a document or a mail puts around it: quotes, brackets,
 * commas, a full stop, signs of no width. Full-width letters become plain ones.
 */
export function withoutMarks(text: string): string {
  return text.normalize('NFKC').replace(UNSEEN, '').replace(MARKS_AROUND, '');
}
