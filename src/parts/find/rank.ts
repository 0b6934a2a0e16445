import {
  GROUP_OF,
  GROUPS,
  isPlace,
  PLACE_KINDS,
  SUBJECT_KINDS,
  type Findable,
  type Group,
  type Match,
} from './findable';
import { fold } from '../../dataset/fold';

/** How far a name is from what was typed, in steps that a person would see. */
export const MISMATCH = {
  exact: 0,
  /** "Bath" of "Bath and North East Somerset". */
  wholeBeginning: 1,
  beginning: 2,
  /** "Somerset" of "Bath and North East Somerset". */
  wholeWords: 3,
  wordBeginnings: 4,
  alike: 5,
} as const;

/** The steps at which every word that was typed is a word of the name. */
export const WHOLE_WORDS: ReadonlySet<number> = new Set([
  MISMATCH.exact,
  MISMATCH.wholeBeginning,
  MISMATCH.wholeWords,
]);

export interface RankedMatch extends Match {
  /** One of MISMATCH. */
  readonly mismatch: number;
  /** Of the word index, within one step; higher is better. */
  readonly score: number;
}

export interface ShownMatch extends Match {
  /** Another that is shown has the same name: say more about where it is. */
  readonly ambiguous: boolean;
}

export interface MatchGroup {
  readonly group: Group;
  readonly matches: readonly ShownMatch[];
}

/** Shown in all, so that the list fits on a phone above its keyboard. */
const SHOWN = 8;
/** With fewer good matches than this, names that are merely alike fill the rest. */
export const FEW = 3;

const KINDS = [...PLACE_KINDS.filter((kind) => kind !== 'organisation'), ...SUBJECT_KINDS];

/** A name as it is compared, whole and by word. */
export interface FoldedName {
  readonly folded: string;
  readonly words: readonly string[];
}

/** One of MISMATCH. */
export function mismatch(typed: FoldedName, name: FoldedName): number {
  if (name.folded === typed.folded) return MISMATCH.exact;
  if (name.folded.startsWith(`${typed.folded} `)) return MISMATCH.wholeBeginning;
  if (name.folded.startsWith(typed.folded)) return MISMATCH.beginning;
  if (typed.words.every((part) => name.words.includes(part))) return MISMATCH.wholeWords;
  return typed.words.every((part) => name.words.some((word) => word.startsWith(part)))
    ? MISMATCH.wordBeginnings
    : MISMATCH.alike;
}

/**
 * The best matches, at most eight, each group with its best first and the groups in the order of
 * their best. Every group that has a match gets a place before any gets a second share. The order
 * depends on nothing but the matches.
 */
export function byGroup(matches: readonly RankedMatch[]): readonly MatchGroup[] {
  const best = oncePerPlace(bestOfEach(matches).toSorted(compare));
  const good = best.filter((match) => match.mismatch < MISMATCH.alike);
  // What is merely alike is of no use beside the very thing that was meant.
  const sure = best.some((match) => step(match) === MISMATCH.exact);
  const pool = sure || good.length >= FEW ? good : best;
  const shown = choose(pool);
  const names = shown.flatMap(({ found }) => (isPlace(found) ? fold(found.name) : []));
  const groups = [...new Set(shown.map(groupOf))];
  return groups.map((group) => ({
    group,
    matches: shown
      .filter((match) => groupOf(match) === group)
      .map(({ found, note }) => ({
        found,
        note,
        ambiguous: names.filter((name) => name === fold(found.name)).length > 1,
      })),
  }));
}

/** One of each group, then another of each, then whatever is best; in the order of the pool. */
function choose(pool: readonly RankedMatch[]): readonly RankedMatch[] {
  const groups = GROUPS.map((group) => pool.filter((match) => groupOf(match) === group));
  const first = groups.flatMap(([best]) => best ?? []).toSorted(compare);
  const second = groups.flatMap(([, next]) => next ?? []).toSorted(compare);
  const chosen = new Set([...new Set([...first, ...second, ...pool])].slice(0, SHOWN));
  return pool.filter((match) => chosen.has(match));
}

function bestOfEach(matches: readonly RankedMatch[]): readonly RankedMatch[] {
  const best = new Map<string, RankedMatch>();
  for (const match of matches) {
    const known = best.get(match.found.id);
    if (!known || compareNames(match, known) < 0) best.set(match.found.id, match);
  }
  return [...best.values()];
}

/** Of two names of one thing: the nearer, then the one that needs no note. */
function compareNames(a: RankedMatch, b: RankedMatch): number {
  return (
    step(a) - step(b) ||
    a.mismatch - b.mismatch ||
    Number(a.note !== null) - Number(b.note !== null) ||
    b.score - a.score
  );
}

/**
 * A council, a town and a neighbourhood of one name in one district are one place to those who look
 * for it: the first of them stands for all. Figures that two topics share are one too.
 */
function oncePerPlace(sorted: readonly RankedMatch[]): readonly RankedMatch[] {
  const seen = new Set<string>();
  return sorted.filter(({ found }) => {
    const key = sameness(found);
    if (key === null) return true;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function sameness(found: Findable): string | null {
  if (!isPlace(found)) return JSON.stringify(found.opens);
  return found.areaIndex === null || found.kind === 'organisation'
    ? null
    : `${found.areaIndex} ${fold(found.name)}`;
}

/**
 * Nearer first, then the larger kind of place, then the index's score, then by name and id. A
 * council (or what councils lie in) that has the words in its name comes before any hamlet that
 * is called just so: "Richmond" is first of all Richmond upon Thames.
 */
function compare(a: RankedMatch, b: RankedMatch): number {
  return (
    step(a) - step(b) ||
    Number(groupOf(b) === 'councils') - Number(groupOf(a) === 'councils') ||
    a.mismatch - b.mismatch ||
    kindOrder(a) - kindOrder(b) ||
    b.score - a.score ||
    order(a.found.name, b.found.name) ||
    order(a.found.id, b.found.id)
  );
}

function step(match: RankedMatch): number {
  return groupOf(match) === 'councils' && WHOLE_WORDS.has(match.mismatch)
    ? MISMATCH.exact
    : match.mismatch;
}

function kindOrder({ found }: RankedMatch): number {
  const at = KINDS.findIndex((kind) => kind === found.kind);
  return at < 0 ? KINDS.length : at;
}

function groupOf({ found }: RankedMatch): Group {
  return GROUP_OF[found.kind];
}

/** By code unit: the same on every device, whatever its language. */
function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
