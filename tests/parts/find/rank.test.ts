import { describe, expect, it } from 'vitest';
import type { Findable, Place, PlaceKind } from '../../../src/parts/find/findable';
import { MISMATCH, mismatch, byGroup, type RankedMatch } from '../../../src/parts/find/rank';

const name = (folded: string) => ({ folded, words: folded.split(' ') });

function place(kind: PlaceKind, placeName: string, areaIndex: number | null = null): Place {
  const id = `${kind}:${placeName}:${areaIndex}`;
  return {
    id,
    kind,
    name: placeName,
    nameWelsh: null,
    code: id,
    areaIndex,
    position: null,
    former: [],
    border: null,
  };
}
const match = (
  found: Findable,
  step: keyof typeof MISMATCH,
  more: Partial<RankedMatch> = {},
): RankedMatch => ({ found, note: null, mismatch: MISMATCH[step], score: 1, ...more });
const order = (...matches: readonly RankedMatch[]): string[] =>
  byGroup(matches).flatMap((group) => group.matches.map(({ found }) => found.id));

describe('how far a name is from what was typed', () => {
  it.each([
    ['bath', 'bath', 'exact'],
    ['bath', 'bath and north east somerset', 'wholeBeginning'],
    ['bath', 'bathgate', 'beginning'],
    ['somerset', 'bath and north east somerset', 'wholeWords'],
    ['som ba', 'bath and north east somerset', 'wordBeginnings'],
    ['both', 'bath', 'alike'],
  ] as const)('"%s" and "%s": %s', (typed, folded, step) => {
    expect(mismatch(name(typed), name(folded))).toBe(MISMATCH[step]);
  });
});

describe('the order of the results', () => {
  it('puts a council with the words in its name before a hamlet that is called so', () => {
    const hamlet = match(place('town', 'Richmond', 4), 'exact');
    const council = match(place('council', 'Richmond upon Thames', 5), 'wholeBeginning');
    expect(order(hamlet, council)[0]).toBe(council.found.id);
  });

  it('puts a council called so before one with the words in its name', () => {
    const other = match(place('council', 'North Somerset', 1), 'wholeWords', { score: 9 });
    const council = match(place('council', 'Somerset', 2), 'exact');
    const region = match(place('region', 'Somerset'), 'exact');
    expect(order(region, other, council)).toEqual([council, region, other].map((m) => m.found.id));
  });

  it('leaves a council whose name only begins so behind a town called so', () => {
    const town = match(place('town', 'Bark', 1), 'exact');
    const council = match(place('council', 'Barking', 2), 'beginning');
    expect(order(council, town)[0]).toBe(town.found.id);
  });

  it('shows one row for council, town and neighbourhood of one name in one district', () => {
    const rows = (['neighbourhood', 'town', 'council'] as const).map((kind) =>
      match(place(kind, 'Leeds', 7), 'exact'),
    );
    const elsewhere = match(place('town', 'Leeds', 8), 'exact');
    expect(order(...rows, elsewhere)).toEqual(['council:Leeds:7', 'town:Leeds:8']);
  });

  it('leaves out what is merely alike beside what was meant', () => {
    const meant = match(place('council', 'Perth and Kinross', 1), 'wholeBeginning');
    const alike = match(place('neighbourhood', 'Porth', 2), 'alike');
    expect(order(alike, meant)).toEqual([meant.found.id]);
    expect(order(alike)).toEqual([alike.found.id]);
  });

  it('gives every group a place, and shows eight in all', () => {
    const towns = Array.from({ length: 12 }, (_, i) =>
      match(place('town', `Town ${i}`, i), 'exact'),
    );
    const organisation = match(place('organisation', 'Town Talk'), 'wordBeginnings');
    const ids = order(...towns, organisation);
    expect(ids).toHaveLength(8);
    expect(ids).toContain(organisation.found.id);
  });

  it('notes another name only where the own one is further away', () => {
    const found = place('council', 'Somerset', 1);
    const note = { kind: 'former', code: 'E07000189', name: 'South Somerset' } as const;
    const own = match(found, 'beginning');
    const earlier = match(found, 'beginning', { note, score: 9 });
    expect(byGroup([earlier, own])[0]?.matches[0]?.note).toBeNull();
    expect(byGroup([match(found, 'exact', { note }), own])[0]?.matches[0]?.note).toEqual(note);
  });
});
