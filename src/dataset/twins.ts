import { haversineKm, type Position } from '../domain';
import { fold, wordsOf } from './fold';
import { hostOf } from './host';
import { parseUrl } from './parseUrl';

/** What two records are compared by. What is not known tells nothing. */
export interface Comparable {
  readonly name: string;
  /** Of its own site; null where it is not known. */
  readonly address: string | null;
  /** Where it works or has its office, in degrees. */
  readonly positions: readonly Position[];
}

/** What two records have in common: the name, the page on the web, or most of the name and the place. */
export const TWIN_SIGNS = ['name', 'host', 'place'] as const;
export type TwinSign = (typeof TWIN_SIGNS)[number];

/** Two that are alike in name and nearer than this may be one. A postcode is known to about so much. */
export const NEAR_KM = 3;

/** Words of a name that say what it is in law, or are too small to say anything. */
const EMPTY_WORDS = new Set(
  'a and at cbs cic cio company cyf cyfyngedig for in limited llp ltd of on plc the y yr'.split(
    ' ',
  ),
);

/**
 * What a name is compared by: folded, without what it is in law ("Ltd", "CIC") and small words. A
 * name of such words alone is compared by all of them.
 */
export function foldedName(name: string): string {
  const folded = fold(name);
  const telling = wordsOf(folded).filter((word) => !EMPTY_WORDS.has(word));
  return telling.length > 0 ? telling.join(' ') : folded;
}

/**
 * Whether two addresses may be of one organisation: the same page, or one is the front page of the
 * other's host. Two pages deep in a host that many share, as a council's or a network's, are not.
 */
export function sharesHost(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const host = hostOf(one);
  if (host === null || host !== hostOf(other)) return false;
  const [path, otherPath] = [pathOf(one), pathOf(other)];
  return path === otherPath || path === '' || otherPath === '';
}

/** Whether any place of the one is near any of the other. */
export function isNear(ones: readonly Position[], others: readonly Position[]): boolean {
  return ones.some((one) => others.some((other) => haversineKm(one, other) <= NEAR_KM));
}

/** What says that two records may be one; nothing where they are plainly two. */
export function twinSigns(one: Comparable, other: Comparable): readonly TwinSign[] {
  return signsOf(prepared(one), prepared(other));
}

/** Asks many records about the same directory: each of its names is folded once. */
export function twinFinder<Known extends Comparable>(
  directory: readonly Known[],
): (one: Comparable) => readonly Twin<Known>[] {
  const known = directory.map((record) => ({ record, folded: prepared(record) }));
  return (one) => {
    const asked = prepared(one);
    return known
      .map(({ record, folded }) => ({ record, signs: signsOf(asked, folded) }))
      .filter(({ signs }) => signs.length > 0);
  };
}

export interface Twin<Known> {
  readonly record: Known;
  readonly signs: readonly TwinSign[];
}

interface Prepared extends Comparable {
  readonly folded: string;
  readonly words: ReadonlySet<string>;
  /** Of its address; null without one. */
  readonly host: string | null;
}

function prepared({ name, address, positions }: Comparable): Prepared {
  const folded = foldedName(name);
  const host = address === null ? null : hostOf(address);
  return { name, address, positions, folded, words: new Set(wordsOf(folded)), host };
}

function signsOf(one: Prepared, other: Prepared): TwinSign[] {
  const sameName = one.folded !== '' && one.folded === other.folded;
  const holds: Readonly<Record<TwinSign, () => boolean>> = {
    name: () => sameName,
    host: () => one.host === other.host && sharesHost(one.address, other.address),
    place: () =>
      (sameName || mostlyNamedAlike(one.words, other.words)) &&
      isNear(one.positions, other.positions),
  };
  return TWIN_SIGNS.filter((sign) => holds[sign]());
}

/** All the words of the shorter name are in the longer, and they are no single common word. */
function mostlyNamedAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  return shorter.size >= 2 && [...shorter].every((word) => longer.has(word));
}

/** Without the signs that change nothing. */
function pathOf(address: string): string {
  return (parseUrl(address)?.pathname ?? '').replace(/\/(?:index\.\w+)?$/u, '').toLowerCase();
}
