/** The four answers, in the order in which the page gives them. */
export const ANSWERS = ['need', 'reach', 'elsewhere', 'start'] as const;
export type AnswerName = (typeof ANSWERS)[number];

/** Everything else, folded. */
export const DETAILS = [
  'every',
  'sectors',
  'similar',
  'practices',
  'themes',
  'inside',
  'unknown',
] as const;
export type DetailName = (typeof DETAILS)[number];

export type SectionName = AnswerName | DetailName;

/** The id of the element that holds a section. The hash carries the state, so no link can go there. */
export function sectionId(name: SectionName): string {
  return `section-${name}`;
}
