import { parseUrl } from '../../dataset/parseUrl';

/** Longer addresses are refused by GitHub. */
export const MOST_CHARACTERS = 8000;

export interface IssueLink {
  readonly href: string;
  /** False where the text would not fit, and has to be copied first: nothing is ever cut off. */
  readonly holdsText: boolean;
}

/**
 * The address that opens an issue with these words.
 * @param page address of a page that takes `title` and `body`; null where it is none
 */
export function issueLink(page: string, title: string, body: string): IssueLink | null {
  const start = parseUrl(page);
  if (start?.protocol !== 'https:') return null;
  const whole = withWords(start, { title, body });
  if (whole.length <= MOST_CHARACTERS) return { href: whole, holdsText: true };
  const titled = withWords(start, { title });
  return { href: titled.length <= MOST_CHARACTERS ? titled : start.href, holdsText: false };
}

function withWords(start: URL, words: Readonly<Record<string, string>>): string {
  const url = new URL(start);
  for (const [name, text] of Object.entries(words)) url.searchParams.set(name, text);
  return url.href;
}
