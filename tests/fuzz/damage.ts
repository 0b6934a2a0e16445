import fc from 'fast-check';

/** One thing that went wrong with a file: where, as choices at each level, and what. */
export interface Damage {
  readonly path: readonly number[];
  readonly what: 'put' | 'drop' | 'double' | 'swap';
  /** What is put in the place. */
  readonly value: unknown;
}

/** Deeper than anything published, not so deep that writing it down is a strain. */
const DEEP: unknown = JSON.parse('['.repeat(2000) + ']'.repeat(2000));

/** What JSON may hold in place of what belongs there. */
const WRONG: readonly unknown[] = [null, true, [], {}, DEEP, [null], [-1], [[]]]
  .concat([{ runs: [] }, { choices: [], at: [] }, { decimals: 0, steps: [1e12, 1e12] }])
  .concat(['', ' ', 'astrology', '__proto__', 'javascript:alert(1)', '\ud83d'])
  .concat([-1, -0, 0.5, 2, 100, 361, 1000, 65_535, 65_536, 1e9, 1e12, 1e15, 1e300])
  .concat([Infinity, -Infinity]);

/** Mostly one, mostly deep down: whatever is wrong near the root is refused before it is looked into. */
export const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({
    path: fc.array(fc.nat(0xffff), { minLength: 1, maxLength: 6, size: 'max' }),
    what: fc.constantFrom('put', 'put', 'put', 'drop', 'double', 'swap'),
    value: fc.oneof(
      fc.constantFrom(...WRONG),
      fc.integer({ min: -9, max: 99 }),
      fc.double({ noNaN: true }),
      fc.string(),
    ),
  }),
  { minLength: 1, maxLength: 2 },
);

type Branch = Record<string, unknown> | unknown[];

/**
 * Damages a parsed file in its place, which is faster than a copy of it.
 * @returns what makes it whole again
 */
export function damage(content: unknown, all: readonly Damage[]): () => void {
  const mends = all.map((one) => damageOnce(content, one));
  return () => {
    for (const mend of mends.toReversed()) mend();
  };
}

function damageOnce(content: unknown, { path, what, value }: Damage): () => void {
  const [branch, key] = placeOf(content, path);
  if (branch === null) return () => undefined;
  return Array.isArray(branch)
    ? damageList(branch, Number(key), what, value)
    : damageRecord(branch, key, what, value);
}

function damageList(list: unknown[], at: number, what: Damage['what'], value: unknown): () => void {
  const before = list[at];
  const other = (at + 1) % list.length;
  switch (what) {
    case 'put':
      list[at] = value;
      return () => void (list[at] = before);
    case 'drop':
      list.splice(at, 1);
      return () => void list.splice(at, 0, before);
    case 'double':
      list.splice(at, 0, before);
      return () => void list.splice(at, 1);
    case 'swap':
      [list[at], list[other]] = [list[other], before];
      return () => void ([list[at], list[other]] = [before, list[at]]);
  }
}

/** A key that stands twice is the last of the two, and the order of keys says nothing. */
function damageRecord(
  record: Record<string, unknown>,
  key: string,
  what: Damage['what'],
  value: unknown,
): () => void {
  const before = record[key];
  if (what === 'drop') delete record[key];
  else record[key] = value;
  return () => void (record[key] = before);
}

/** Down one branch after another, until the path or the branches end. */
function placeOf(
  content: unknown,
  path: readonly number[],
): readonly [branch: Branch | null, key: string] {
  let place: readonly [Branch | null, string] = [null, ''];
  let here = content;
  for (const step of path) {
    if (typeof here !== 'object' || here === null) break;
    const keys = Object.keys(here);
    const key = keys[step % keys.length];
    if (key === undefined) break;
    place = [here as Branch, key];
    here = (here as Record<string, unknown>)[key];
  }
  return place;
}
