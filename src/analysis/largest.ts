/** Something that may be taken, at most one of a group; null belongs to no group. */
export interface Amount {
  readonly amount: number;
  readonly group: string | null;
}

/** The largest amounts that may be taken together, largest first; equal ones in the given order. */
export function largest<Item extends Amount>(items: readonly Item[], count: number): Item[] {
  const taken: Item[] = [];
  for (const item of bestOfEachGroup(items)) {
    if (taken.length === count && item.amount <= taken[count - 1]!.amount) continue;
    const place = taken.findIndex(({ amount }) => amount < item.amount);
    taken.splice(place < 0 ? taken.length : place, 0, item);
    if (taken.length > count) taken.pop();
  }
  return taken;
}

function bestOfEachGroup<Item extends Amount>(items: readonly Item[]): Iterable<Item> {
  if (items.every(({ group }) => group === null)) return items;
  const best = new Map<string | Item, Item>();
  for (const item of items) {
    const key = item.group ?? item;
    const known = best.get(key);
    if (known === undefined || item.amount > known.amount) best.set(key, item);
  }
  return best.values();
}

export function sumOf(items: readonly Amount[]): number {
  return items.reduce((sum, { amount }) => sum + amount, 0);
}
