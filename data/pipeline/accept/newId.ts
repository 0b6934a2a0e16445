import { fold } from '../../../src/dataset/fold';

/** As long as the longest of ours. */
const MOST = 40;

/** The id of a new organisation: its folded name, cut at a word, with a number where it is taken. */
export function organisationId(name: string, taken: ReadonlySet<string>): string {
  const words = fold(name)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  const cut =
    words.length <= MOST
      ? words
      : words
          .slice(0, MOST + 1)
          .replace(/-[^-]*$/u, '')
          .slice(0, MOST);
  const base = cut === '' ? 'organisation' : cut;
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(id)) return id;
  }
}

/** Ids of new sites, "s2001" and on: after the highest there is. */
export function* siteIds(taken: readonly string[]): Generator<string, never> {
  const numbers = taken.map((id) => Number(/^s(\d+)/u.exec(id)?.[1] ?? 0));
  for (let next = numbers.reduce((most, each) => Math.max(most, each), 0) + 1; ; next += 1)
    yield `s${String(next).padStart(4, '0')}`;
}
