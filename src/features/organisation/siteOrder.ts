import type { Site, SiteWords } from '../../domain';
import { compareNames } from '../../i18n';

/** Where it works before where its office is, then by name once the names are there. */
export function bySitePlace(
  words: ReadonlyMap<string, SiteWords> | undefined,
  language: string,
): (a: Site, b: Site) => number {
  const nameOf = ({ id }: Site): string => words?.get(id)?.name ?? '';
  return (a, b) =>
    rank(a) - rank(b) || compareNames(nameOf(a), nameOf(b), language) || (a.id < b.id ? -1 : 1);
}

function rank({ kind }: Site): number {
  return kind === 'head-office' ? 1 : 0;
}
