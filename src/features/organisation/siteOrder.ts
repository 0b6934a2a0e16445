import type { Site } from '../../domain';

/** Where it works before where its office is, then by name. */
export function bySitePlace(a: Site, b: Site): number {
  return rank(a) - rank(b) || a.name.localeCompare(b.name, 'en-GB') || (a.id < b.id ? -1 : 1);
}

function rank({ kind }: Site): number {
  return kind === 'head-office' ? 1 : 0;
}
