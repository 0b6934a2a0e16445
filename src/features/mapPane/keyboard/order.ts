import type { Position } from '../../../domain';

export interface Ordered {
  readonly position: Position;
  /** In the unit of the map's layer; null where the map shows none of it. */
  readonly value: number | null;
}

/**
 * In the order that Home, End, Page Up and Page Down go through. Where the map shows values: from
 * the lowest to the highest, then what has none. Else from north to south. The same for the same
 * items in whatever order they come.
 */
export function inOrder<Item extends Ordered & { readonly key: string }>(
  items: readonly Item[],
): Item[] {
  return items.toSorted(
    (a, b) => byValue(a, b) || b.position[1] - a.position[1] || (a.key < b.key ? -1 : 1),
  );
}

function byValue({ value: a }: Ordered, { value: b }: Ordered): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}

/** Where Home and End go: the first and last that has a value, or of all where none has. */
export function endsOf(ordered: readonly Ordered[]): { first: number; last: number } | null {
  if (ordered.length === 0) return null;
  const valued = ordered.findLastIndex(({ value }) => value !== null);
  return { first: 0, last: valued === -1 ? ordered.length - 1 : valued };
}
