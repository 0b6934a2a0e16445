/** What the bundler makes a file of by itself. */
export interface Part {
  readonly name: string;
  readonly modules: readonly string[];
  /** Bytes, before they are minified. */
  readonly size: number;
  /** The parts that it stands on, by their place in the list. */
  readonly on: readonly number[];
  /** The states of the pages that open with it. */
  readonly opens: ReadonlySet<string>;
  /** The imports of other moments that need it. */
  readonly later: ReadonlySet<string>;
}

/** Parts that are fetched as one file. */
export interface Joined {
  readonly parts: readonly Part[];
  readonly opens: ReadonlySet<string>;
  readonly later: ReadonlySet<string>;
}

/**
 * What one more file is worth to a state that opens with it, in bytes before they are minified: to ask
 * for one takes as long as to fetch some hundred bytes and to run what takes up a processor meanwhile.
 * By trial: with more, embeds come to fetch too much; with less there are more files and, as small ones
 * compress worse, no fewer bytes.
 */
const FILE_IN_BYTES = 6000;

/**
 * Parts that the same states and imports need are one file. A small file then joins one that the same
 * states need, and a few more, as long as it is worth it to those that fetched it before. An import of
 * another moment weighs nothing, as most pages that come to it have opened with the file. What a file
 * stands on is needed by whoever needs it, before and after: nobody comes to need a third file, and no
 * two files come to stand on each other.
 *
 * What no state opens with is left to the bundler.
 */
export function joined(parts: readonly Part[]): Joined[] {
  let files = ofTheSame(parts.filter(({ opens }) => opens.size > 0));
  for (;;) {
    const best = cheapest(files, parts);
    if (best === null) return files;
    const { file, home } = best;
    const both = { ...home, parts: [...home.parts, ...file.parts] };
    files = [...files.filter((other) => other !== file && other !== home), both];
  }
}

/** The name of the file that each module stands in: that of its largest part. */
export function namesOf(files: readonly Joined[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const { parts } of files) {
    const largest = parts.reduce((most, part) => (part.size > most.size ? part : most));
    let name = largest.name;
    for (let again = 2; taken.has(name); again++) name = `${largest.name}-${again}`;
    taken.add(name);
    for (const { modules } of parts) for (const id of modules) names.set(id, name);
  }
  return names;
}

function ofTheSame(parts: readonly Part[]): Joined[] {
  const files = new Map<string, Joined>();
  for (const part of parts) {
    const { opens, later } = part;
    const key = [opens, later].map((each) => [...each].toSorted().join()).join('|');
    files.set(key, { opens, later, parts: [...(files.get(key)?.parts ?? []), part] });
  }
  return [...files.values()];
}

/** The file that joins another for least, if any is worth it. */
function cheapest(
  files: readonly Joined[],
  parts: readonly Part[],
): { readonly file: Joined; readonly home: Joined } | null {
  const fileOf = new Map(files.flatMap((file) => file.parts.map((part) => [part, file] as const)));
  const standsOn = ({ parts: own }: Joined): Joined[] =>
    own.flatMap(({ on }) => on.map((place) => fileOf.get(parts[place]!)!));
  const moves = files.flatMap((file) => {
    const size = file.parts.reduce((sum, part) => sum + part.size, 0);
    const under = standsOn(file).filter((other) => other !== file);
    return files
      .filter((home) => home !== file && goesWith(file, home))
      .filter((home) => under.every((other) => goesWith(home, other)))
      .map((home) => ({ file, home, cost: size * shareOfOthers(file, home) }));
  });
  const [best = null] = moves.toSorted((a, b) => a.cost - b.cost);
  return best !== null && best.cost <= FILE_IN_BYTES ? best : null;
}

/**
 * How many more states come to fetch a file that joins another, for each that fetched it before. Those of
 * a page that had no use for it, as an embed, count as much as all of the other, however few they are.
 */
function shareOfOthers(file: Joined, home: Joined): number {
  const pages = pagesOf(file);
  const isOfOthers = [...pagesOf(home)].some((page) => !pages.has(page));
  return Math.max(home.opens.size / file.opens.size - 1, isOfOthers ? 1 : 0);
}

/** A state is told by its page first. */
function pagesOf({ opens }: Joined): ReadonlySet<string> {
  return new Set([...opens].map((state) => state.split(' ', 1)[0]!));
}

/** Whether all that fetch one file fetch another as well. */
function goesWith(file: Joined, other: Joined): boolean {
  return isWithin(file.opens, other.opens) && isWithin(file.later, other.later);
}

function isWithin(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].every((each) => others.has(each));
}
