import { describe, expect, it } from 'vitest';
import type { AreaResult, Looked, NearestSite } from '../../src/domain';
import { i18n } from '../../src/i18n';
import { gapNotes } from '../../src/words/gapReason';
import {
  areaClassWords,
  classWords,
  gapSentence,
  type GapSentenceContext,
} from '../../src/words/gapSentence';
import { lookedHowWords } from '../../src/words/lookedWords';

const t = i18n.getFixedT('en', 'gaps');

/** A hundred areas with a score, at the mid-ranks 0.005, 0.015, ... 0.995. */
const HUNDRED = Array.from({ length: 100 }, (_, i) => (i + 0.5) / 100);

const CONTEXT: GapSentenceContext = {
  indicators: new Map([
    ['life_satisfaction', { label: 'Life satisfaction', direction: 'lower-is-more-need' }],
    ['claimant_count', { label: 'Claimant count', direction: 'higher-is-more-need' }],
    ['gcse', { label: 'GCSE passes', direction: 'lower-is-more-need' }],
  ]),
  organisationNames: new Map([
    ['leap', 'Leap'],
    ['mayfield', 'Mayfield Trust'],
    ['shared', 'Shared Lives'],
  ]),
  wholeAreaSiteIds: new Set(['shared-county']),
  needs: HUNDRED,
  nations: null,
  needsByNation: { england: HUNDRED, wales: [0.5], scotland: [], 'northern-ireland': [] },
  areaCount: 100,
  catchmentKm: 20,
  language: 'en',
};

function near(organisationId: string, distanceKm: number, siteId: string): NearestSite {
  return { siteId, organisationId, distanceKm, somewhere: false, roundWater: false };
}

const AREA: AreaResult = {
  code: 'E01',
  needAggregate: 0.8,
  need: 0.935,
  noScoreReason: null,
  indicatorsObserved: 2,
  contributions: [
    { indicatorId: 'life_satisfaction', normalised: 0.9, contribution: 0.2 },
    { indicatorId: 'claimant_count', normalised: 0.7, contribution: 0.1 },
  ],
  pioneersInReach: 0,
  access: 0,
  expectedAccess: 0.7,
  shareInReach: 0,
  shareWithout: 1,
  shareRoundWater: 0,
  acrossBorder: false,
  looked: null,
  fewPeople: false,
  gap: 0.96,
  readiness: 0.5,
  potential: 0.72,
  gapRank: 1,
  rank: 1,
  gapDecile: 1,
  needClass: 2,
  reachClass: 0,
  nearest: [near('leap', 34.2, 'leap-1')],
};

const say = (change: Partial<AreaResult>, context: Partial<GapSentenceContext> = {}): string =>
  gapSentence({ ...AREA, ...change }, { ...CONTEXT, ...context }, t);

describe('the need half', () => {
  it('says the share of areas below, rounded down, and what weighs most', () => {
    // 93 of the 100 needs lie strictly below 0.935.
    expect(say({})).toBe(
      'Need is higher than in 93% of areas, most of all for life satisfaction (low); ' +
        'no known pioneer within 20 km (nobody has looked yet); the nearest is Leap, 34 km away.',
    );
  });

  it('counts only areas strictly below, so that tied areas claim nothing over each other', () => {
    const tied = [...HUNDRED.slice(0, 80), ...Array.from({ length: 20 }, () => 0.9)];
    expect(say({ need: 0.9 }, { needs: tied })).toMatch(/^Need is higher than in 80% of areas/);
  });

  it('names the areas with a score when not all have one', () => {
    expect(say({}, { areaCount: 361 })).toMatch(/^Need is higher than in 93% of scored areas,/);
  });

  it('says highest and lowest only for the very first and last', () => {
    expect(say({ need: 0.995 })).toMatch(/^Need is the highest of all areas, most of all for life/);
    expect(say({ need: 0.985 })).toMatch(/^Need is higher than in 98% of areas/);
    expect(say({ need: 0.005 })).toMatch(/^Need is the lowest of all areas;/);
  });

  it('says lower, without a lead, where need is low', () => {
    // 79 of the needs lie strictly above 0.205.
    expect(say({ need: 0.205 })).toMatch(/^Need is lower than in 79% of areas;/);
  });

  it('claims nothing near the middle', () => {
    expect(say({ need: 0.525 })).toMatch(/^Need is near the middle of areas;/);
  });

  it('names two indicators that push alike, and none of more than two', () => {
    const push = (id: string, contribution: number) => ({
      indicatorId: id,
      normalised: 0.9,
      contribution,
    });
    expect(
      say({ contributions: [push('life_satisfaction', 0.2), push('claimant_count', 0.198)] }),
    ).toContain('most of all for life satisfaction (low) and claimant count (high);');
    expect(
      say({
        contributions: ['life_satisfaction', 'claimant_count', 'gcse'].map((id) => push(id, 0.2)),
      }),
    ).toMatch(/^Need is higher than in 93% of areas;/);
  });

  it('says so when need is read from one indicator alone', () => {
    const one = [{ indicatorId: 'gcse', normalised: 0.9, contribution: 0.4 }];
    expect(say({ contributions: one })).toMatch(
      /^Need by “GCSE passes” alone is higher than in 93% of areas;/,
    );
  });

  it('gives the reason where there is no score', () => {
    expect(say({ need: null, noScoreReason: 'too-few-indicators', contributions: [] })).toMatch(
      /^No need score, because too few of the figures are published here; no known pioneer/,
    );
  });
});

describe('the reach half', () => {
  it('says nothing of distance where no pioneer of the kind is known anywhere', () => {
    expect(say({ nearest: [] })).toMatch(/; no pioneer of this kind is known to work locally any/);
  });

  it('does not contradict itself where the centre lies nearer than any neighbourhood', () => {
    const centred = [near('leap', 18, 'leap-1')];
    expect(say({ nearest: centred })).toMatch(
      /; no known pioneer within 20 km \(nobody has looked yet\)\.$/,
    );
  });

  it('names two organisations at the same distance, and one organisation once', () => {
    const at = (organisationId: string, siteId: string) => near(organisationId, 34.2, siteId);
    expect(say({ nearest: [at('leap', '1'), at('mayfield', '2')] })).toMatch(
      /the nearest are Leap and Mayfield Trust, 34 km away\.$/,
    );
    expect(say({ nearest: [at('leap', '1'), at('leap', '2')] })).toMatch(
      /the nearest is Leap, 34 km away\.$/,
    );
  });

  it('says which share of people is within reach, rounded down', () => {
    const nearest = [near('leap', 3.44, 'leap-1')];
    expect(say({ nearest, shareInReach: 0.619, access: 0.3, reachClass: 1 })).toMatch(
      /; some reach: 61% of people live within reach of a known pioneer; the nearest is Leap, 3\.4 km away\.$/,
    );
    expect(say({ nearest, shareInReach: 0.999, access: 0.7, reachClass: 2 })).toContain('99% of');
    expect(say({ nearest, shareInReach: 1, access: 0.7, reachClass: 2 })).toContain(
      'good reach: everyone lives within reach',
    );
    expect(say({ nearest, shareInReach: 0.004, access: 0.001, reachClass: 0 })).toContain(
      'almost no reach: fewer than 1 in 100 people',
    );
  });

  it('does not call it reach where pioneers are at its edge alone', () => {
    // 0.03 / 0.57 is 0.05 for each person in reach: nearly as far as a pioneer counts.
    const nearest = [near('leap', 19.5, 'leap-1')];
    expect(say({ nearest, shareInReach: 0.57, access: 0.03, reachClass: 0 })).toMatch(
      /; almost no reach: for 57% of people a known pioneer is at the edge of reach; the nearest/,
    );
    expect(say({ nearest, shareInReach: 0.11, access: 0.045, reachClass: 0 })).toContain(
      'almost no reach: 11% of people live within reach of a known pioneer',
    );
  });

  it('says that a distance is from the centre where only others are in reach', () => {
    const nearest = [near('leap', 24, 'leap-1')];
    expect(say({ nearest, shareInReach: 0.4, access: 0.3, reachClass: 1 })).toMatch(
      /; from its centre the nearest is Leap, 24 km away\.$/,
    );
  });

  it('never says 0 km', () => {
    const nearest = [near('leap', 0, 'leap-1')];
    expect(say({ nearest, shareInReach: 1, access: 0.7, reachClass: 2 })).toMatch(
      /the nearest is Leap, less than 1 km away\.$/,
    );
  });

  it('says when a pioneer works across the whole county or district', () => {
    const nearest = [near('shared', 0, 'shared-county'), near('leap', 3, 'leap-1')];
    expect(say({ nearest, shareInReach: 1, access: 0.7, reachClass: 2 })).toMatch(
      /; good reach: Shared Lives works across the whole area\.$/,
    );
  });
});

describe('classWords', () => {
  it('names the corners', () => {
    expect(classWords(2, 0, t)).toBe('high need, no known pioneer');
    expect(classWords(0, 0, t)).toBe('low need, no known pioneer');
    expect(classWords(2, 2, t)).toBe('high need, good reach');
    expect(classWords(0, 2, t)).toBe('low need, good reach');
  });

  it('has different words for all nine', () => {
    const classes = [0, 1, 2] as const;
    const words = classes.flatMap((need) => classes.map((reach) => classWords(need, reach, t)));
    expect(new Set(words).size).toBe(9);
  });
});

describe('how hard anyone looked', () => {
  const look = (found: number, share = 1): Looked => ({
    share,
    on: '2026-11-28',
    kind: 'stored-pages',
    found,
  });

  it('is told apart wherever no pioneer is known', () => {
    expect(say({ looked: null })).toContain('within 20 km (nobody has looked yet);');
    expect(say({ looked: look(0) })).toContain(
      'within 20 km (looked on 28 November 2026, none found);',
    );
    expect(say({ looked: look(2) })).toContain('(looked on 28 November 2026, 2 found);');
    expect(say({ looked: look(0, 0.3) })).toContain(
      '(30% of sectors looked at, last on 28 November 2026);',
    );
  });

  it('is told with the class of an area, which has two kinds of no known pioneer', () => {
    const area = { needClass: 2, reachClass: 0 } as const;
    expect(areaClassWords({ ...area, looked: null }, 'en', t)).toBe(
      'high need, no known pioneer (nobody has looked yet)',
    );
    expect(areaClassWords({ ...area, looked: look(0) }, 'en', t)).toBe(
      'high need, no known pioneer (looked on 28 November 2026, none found)',
    );
    expect(areaClassWords({ ...area, reachClass: 1, looked: null }, 'en', t)).toBe(
      'high need, some reach',
    );
    expect(areaClassWords({ ...area, needClass: null, looked: null }, 'en', t)).toBeNull();
  });

  it('tells a look by machine from one by a person', () => {
    const kinds = (['stored-pages', 'person'] as const).map((kind) =>
      lookedHowWords({ looked: { ...look(0), kind } }, 'en', t),
    );
    expect(kinds).toEqual([
      'looked on 28 November 2026, none found; by searching stored public pages',
      'looked on 28 November 2026, none found; by a person who knows or asked the place',
    ]);
    expect(lookedHowWords({ looked: null }, 'en', t)).toBe('nobody has looked yet');
  });

  it('is told where there is almost no reach, and not where there is some', () => {
    const nearest = [near('leap', 3.4, 'leap-1')];
    expect(say({ nearest, shareInReach: 0.004, access: 0.001, reachClass: 0 })).toMatch(
      /\(nobody has looked yet\)\.$/,
    );
    expect(say({ nearest, shareInReach: 0.6, access: 0.3, reachClass: 1 })).not.toContain('looked');
  });
});

describe('what the sentence must not hide', () => {
  const notes = (change: Partial<AreaResult>): string[] =>
    gapNotes({ ...AREA, ...change }, CONTEXT, t);

  it('is nothing where nothing holds', () => {
    expect(notes({})).toEqual([]);
  });

  it('is that most people have nobody behind a fair average, and not where the average says so', () => {
    expect(notes({ reachClass: 1, shareWithout: 0.64 })).toEqual([
      'The average hides much: 64% of people have nobody known within reach.',
    ]);
    expect(notes({ reachClass: 1, shareWithout: 0.4 })).toEqual([]);
    expect(notes({ reachClass: 0, shareWithout: 0.9 })).toEqual([]);
  });

  it('is a border, water, and few people', () => {
    expect(notes({ acrossBorder: true })[0]).toContain('from across a national border');
    expect(notes({ shareRoundWater: 0.3 })[0]).toContain('for 30% of people a pioneer is further');
    expect(notes({ shareRoundWater: 0.1 })).toEqual([]);
    expect(notes({ fewPeople: true })[0]).toMatch(/^Few people: figures jump/);
  });
});

describe('need as a place within the nation', () => {
  it('is among the areas of the nation, and says which', () => {
    const nations = new Map([['E01', 'england'] as const]);
    expect(say({}, { nations })).toMatch(/^Need is higher than in 93% of areas in England, most/);
  });
});

describe('where the nearest is', () => {
  const reached = { shareInReach: 0.6, access: 0.3, reachClass: 1 } as const;

  it('is somewhere in the area, where that is all that is known', () => {
    const nearest = [Object.assign(near('leap', 0, 'leap-1'), { somewhere: true })];
    expect(say({ ...reached, nearest })).toMatch(/; Leap works somewhere in the area\.$/);
  });

  it('is by a crossing, where a straight line would go over water', () => {
    const nearest = [Object.assign(near('leap', 17, 'leap-1'), { roundWater: true })];
    expect(say({ ...reached, nearest })).toMatch(
      /; the nearest is Leap, 17 km away by the nearest crossing\.$/,
    );
  });
});
