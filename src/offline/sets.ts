import { LIST_FILE } from './addresses';

/** The files of one build of the map, in a cache of the browser that says by its name whose they are. */
export interface KeptSet {
  readonly name: string;
  /** Of the data in it. */
  readonly edition: string;
  readonly build: string;
}

const FIRST = 'pps-map';

/**
 * A name for a new set. Two maps on one host share its caches, so the folder stands in the name; the
 * time puts the newest last.
 * @param scope address of the folder of the map
 */
export function nameOfSet(
  scope: string,
  { edition, build }: { readonly edition: string; readonly build: string },
  begun: Date,
): string {
  return [FIRST, scope, begun.toISOString(), edition, build].join(' ');
}

/** Every set of the map in a folder, whole or not, the newest first. */
export async function everySet(scope: string): Promise<KeptSet[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(`${FIRST} ${scope} `));
  return names
    .sort()
    .reverse()
    .map((name) => {
      const [, , , edition = '', build = ''] = name.split(' ');
      return { name, edition, build };
    });
}

/** The sets that can be used, the newest first: that is the one that opens. */
export async function wholeSets(scope: string): Promise<KeptSet[]> {
  const sets = await everySet(scope);
  const whole = await Promise.all(sets.map((set) => keptFile(set, new URL(LIST_FILE, scope).href)));
  return sets.filter((_, at) => whole[at] !== undefined);
}

/** A file of a set; undefined where the set has none of that address. */
export function keptFile({ name }: KeptSet, address: string): Promise<Response | undefined> {
  // Whatever it once varied by, it is the same file. (To ignore what follows "?" as well would have
  // Chromium read through the whole set for each file.)
  return caches.match(address, { cacheName: name, ignoreVary: true });
}
