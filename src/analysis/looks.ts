import {
  NATIONS,
  OVERALL,
  type Area,
  type CoreData,
  type Look,
  type Looked,
  type Nation,
  type SectorId,
} from '../domain';

/** The share of missing access that a second look closes, until enough of them are held. */
const SECOND_LOOK = 0.15;
/** So many looks weigh as much as what the whole UK has taught. */
const PRIOR_LOOKS = 20;

/** What looking has taught so far: shares of the access that was missing, in [0, 1]. */
export interface Looking {
  /** r: closed by a first look, drawn to the UK figure where a nation holds few looks. */
  readonly closedBy: Readonly<Record<Nation, number>>;
  /** r2: closed by a second, independent look at a pair that was found empty. */
  readonly closedAgain: number;
  /** The share that each first look closed, by nation: what a draw draws from. */
  readonly closings: Readonly<Record<Nation, readonly number[]>>;
  /** The chance that a draw for a nation draws from its own looks, not from all. */
  readonly ownShare: Readonly<Record<Nation, number>>;
}

/**
 * Stage 15: how much of the missing access looks have closed,
 * r = 1 - sum(1 - a after) / sum(1 - a before), by nation drawn to the UK figure by n / (n + 20).
 * Without any look r is 0: nothing is known of what one would find.
 */
export function lookingOf(areas: readonly Area[], looks: readonly Look[]): Looking {
  const nationOf = new Map(areas.map(({ code, nation }) => [code, nation]));
  const first = looks.filter(({ again }) => !again);
  const again = looks.filter((look) => look.again);
  const everywhere = shareClosed(first);
  const byNation = <Value>(value: (own: readonly Look[]) => Value): Record<Nation, Value> =>
    Object.fromEntries(
      NATIONS.map((nation) => [
        nation,
        value(first.filter(({ areaCode }) => nationOf.get(areaCode) === nation)),
      ]),
    ) as Record<Nation, Value>;
  const weightOf = (own: readonly Look[]): number => own.length / (own.length + PRIOR_LOOKS);
  return {
    closedBy: byNation(
      (own) => everywhere + weightOf(own) * (shareClosed(own, everywhere) - everywhere),
    ),
    closedAgain: again.length >= PRIOR_LOOKS ? shareClosed(again) : SECOND_LOOK,
    closings: byNation((own) => own.map(closingOf)),
    ownShare: byNation(weightOf),
  };
}

function shareClosed(looks: readonly Look[], ifNothingMissed = 0): number {
  let before = 0;
  let after = 0;
  for (const { accessBefore, accessAfter } of looks) {
    before += 1 - accessBefore;
    after += 1 - accessAfter;
  }
  return before > 0 ? Math.max(0, 1 - after / before) : ifNothingMissed;
}

function closingOf({ accessBefore, accessAfter }: Look): number {
  return accessBefore < 1 ? Math.max(0, 1 - (1 - accessAfter) / (1 - accessBefore)) : 0;
}

/** What is known of looking in one area, for the sectors of a scenario. */
export interface AreaLooks {
  /** The share of the scenario's sectors that somebody looked at, in [0, 1]. */
  readonly share: number;
  /** The newest look at each sector that was looked at. */
  readonly looks: readonly Look[];
}

/** By area. A later look at the same pair takes the place of an earlier one. */
export function looksOfAreas(
  areas: readonly Area[],
  looks: readonly Look[],
  sectors: readonly SectorId[],
  chosen: SectorId,
): AreaLooks[] {
  const wanted = new Set(chosen === OVERALL ? sectors : [chosen]);
  const newest = new Map<string, Map<SectorId, Look>>();
  for (const look of looks) {
    if (!wanted.has(look.sector)) continue;
    const ofArea = newest.get(look.areaCode) ?? new Map<SectorId, Look>();
    newest.set(look.areaCode, ofArea);
    const held = ofArea.get(look.sector);
    if (held === undefined || held.on <= look.on) ofArea.set(look.sector, look);
  }
  return areas.map(({ code }) => {
    const own = [...(newest.get(code)?.values() ?? [])];
    return { share: wanted.size > 0 ? own.length / wanted.size : 0, looks: own };
  });
}

/** Who looked, in short; null where nobody has yet. */
export function lookedOf({ share, looks }: AreaLooks): Looked | null {
  const newest = looks.reduce<Look | null>(
    (last, look) => (last === null || look.on >= last.on ? look : last),
    null,
  );
  if (newest === null) return null;
  const found = looks.reduce((sum, look) => sum + look.found, 0);
  return { share, on: newest.on, kind: newest.kind, found };
}

/** The same for one area and sector, or OVERALL, without the whole analysis. */
export function lookedAt(
  { looks, taxonomy }: CoreData,
  area: Area,
  sector: SectorId,
): Looked | null {
  const sectors = taxonomy.sectors.map(({ id }) => id);
  return lookedOf(looksOfAreas([area], looks, sectors, sector)[0]!);
}

/**
 * The share of missing access that another look would close, in [0, 1]: r where nobody has looked,
 * r2 where somebody has, and between them by the share of the sectors looked at. A second look is
 * never expected to find more than a first.
 */
export function closingExpected(
  share: number,
  closedByFirst: number,
  { closedAgain }: Pick<Looking, 'closedAgain'>,
): number {
  return share * Math.min(closedAgain, closedByFirst) + (1 - share) * closedByFirst;
}

/** a* = a + closing (1 - a): rises with a, so that what is known keeps its order. */
export function expectedAccess(access: number, closing: number): number {
  return access + closing * (1 - access);
}
