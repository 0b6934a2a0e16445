import { GROUP_OF, PLACE_GROUPS, PLACE_KINDS, type PlaceGroup, type PlaceMatch } from './place';

/** How far a name is from what was typed, in steps that a person would see. */
export const MISMATCH = { exact: 0, beginning: 1, wordBeginnings: 2, alike: 3 } as const;

export interface RankedMatch extends PlaceMatch {
  /** One of MISMATCH. */
  readonly mismatch: number;
  /** Of the word index, within one step; higher is better. */
  readonly score: number;
}

export interface MatchGroup {
  readonly group: PlaceGroup;
  readonly matches: readonly PlaceMatch[];
}

/** Shown in all, so that the list fits on a phone above its keyboard. */
const SHOWN = 8;
/** With fewer good matches than this, names that are merely alike fill the rest. */
export const FEW = 3;

/** A name as it is compared, whole and by word. */
export interface FoldedName {
  readonly folded: string;
  readonly words: readonly string[];
}

/** One of MISMATCH. */
export function mismatch(typed: FoldedName, name: FoldedName): number {
  if (name.folded === typed.folded) return MISMATCH.exact;
  if (name.folded.startsWith(typed.folded)) return MISMATCH.beginning;
  return typed.words.every((part) => name.words.some((word) => word.startsWith(part)))
    ? MISMATCH.wordBeginnings
    : MISMATCH.alike;
}

/**
 * The best matches, at most eight, each group with its best first and the groups in the order of
 * their best. Every group that has a match gets a place before any gets a second share. The order
 * depends on nothing but the matches.
 */
export function mix(matches: readonly RankedMatch[]): readonly MatchGroup[] {
  const best = bestPerPlace(matches).toSorted(compare);
  const good = best.filter((match) => match.mismatch < MISMATCH.alike);
  const pool = good.length >= FEW ? good : best;
  const chosen = new Set<RankedMatch>();
  const groups = PLACE_GROUPS.map((group) => pool.filter((m) => GROUP_OF[m.place.kind] === group));
  // Two of each group first, then whatever is best.
  for (const group of groups) for (const match of group.slice(0, 2)) chosen.add(match);
  for (const match of pool) if (chosen.size < SHOWN) chosen.add(match);

  const shown = pool.filter((match) => chosen.has(match));
  const groupsShown = [...new Set(shown.map((match) => GROUP_OF[match.place.kind]))];
  return groupsShown.map((group) => ({
    group,
    matches: shown
      .filter((match) => GROUP_OF[match.place.kind] === group)
      .map(({ place, note }) => ({ place, note })),
  }));
}

function bestPerPlace(matches: readonly RankedMatch[]): readonly RankedMatch[] {
  const best = new Map<string, RankedMatch>();
  for (const match of matches) {
    const known = best.get(match.place.id);
    if (!known || compare(match, known) < 0) best.set(match.place.id, match);
  }
  return [...best.values()];
}

/** Nearer first, then the larger kind of place, then the index's score, then by name and id. */
function compare(a: RankedMatch, b: RankedMatch): number {
  return (
    a.mismatch - b.mismatch ||
    PLACE_KINDS.indexOf(a.place.kind) - PLACE_KINDS.indexOf(b.place.kind) ||
    b.score - a.score ||
    order(a.place.name, b.place.name) ||
    order(a.place.id, b.place.id)
  );
}

/** By code unit: the same on every device, whatever its language. */
function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
