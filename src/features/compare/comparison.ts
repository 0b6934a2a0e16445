import type { Area, CoreData, Direction } from '../../domain';
import { findArea } from '../../store/selectors/areas';

export interface ComparedAreas {
  readonly areas: readonly Area[];
  /** Codes that stand for no district of any year. */
  readonly unknown: readonly string[];
}

/** The districts of the codes of a link, each once; a code of an earlier year means today's. */
export function comparedAreas(core: CoreData, codes: readonly string[]): ComparedAreas {
  const found = codes.map((code) => ({ code, area: findArea(core, code)?.area ?? null }));
  return {
    areas: [...new Set(found.flatMap(({ area }) => area ?? []))],
    unknown: found.flatMap(({ code, area }) => (area ? [] : [code])),
  };
}

/**
 * Which of the values means the most need: none where fewer than two are known or all are equal,
 * several where they tie, and none for a figure that is neither better nor worse.
 *
 * @param values one per area, null where it has none of its own
 */
export function mostNeed(values: readonly (number | null)[], direction: Direction): boolean[] {
  const known = values.filter((value) => value !== null);
  const differ = known.some((value) => value !== known[0]);
  if (direction === 'context' || !differ) return values.map(() => false);
  const most = direction === 'higher-is-more-need' ? Math.max(...known) : Math.min(...known);
  return values.map((value) => value === most);
}
