import { describe, expect, it } from 'vitest';
import type { AreaResult } from '../../src/domain';
import { i18n } from '../../src/i18n';
import { classWords, gapSentence, type GapSentenceContext } from '../../src/ui/gapSentence';

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
  areaCount: 100,
  catchmentKm: 20,
  language: 'en',
};

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
  shareInReach: 0,
  gap: 0.96,
  readiness: 0.5,
  potential: 0.72,
  gapRank: 1,
  rank: 1,
  gapDecile: 1,
  needClass: 2,
  reachClass: 0,
  nearest: [{ siteId: 'leap-1', organisationId: 'leap', distanceKm: 34.2 }],
};

const say = (change: Partial<AreaResult>, context: Partial<GapSentenceContext> = {}): string =>
  gapSentence({ ...AREA, ...change }, { ...CONTEXT, ...context }, t);

describe('the need half', () => {
  it('says the share of areas below, rounded down, and what weighs most', () => {
    // 93 of the 100 needs lie strictly below 0.935.
    expect(say({})).toBe(
      'Need is higher than in 93% of areas, most of all for life satisfaction (low); ' +
        'no known pioneer within 20 km; the nearest is Leap, 34 km away.',
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
    const near = [{ siteId: 'leap-1', organisationId: 'leap', distanceKm: 18 }];
    expect(say({ nearest: near })).toMatch(/; no known pioneer within 20 km\.$/);
  });

  it('names two organisations at the same distance, and one organisation once', () => {
    const at = (organisationId: string, siteId: string) => ({
      organisationId,
      siteId,
      distanceKm: 34.2,
    });
    expect(say({ nearest: [at('leap', '1'), at('mayfield', '2')] })).toMatch(
      /the nearest are Leap and Mayfield Trust, 34 km away\.$/,
    );
    expect(say({ nearest: [at('leap', '1'), at('leap', '2')] })).toMatch(
      /the nearest is Leap, 34 km away\.$/,
    );
  });

  it('says which share of people is within reach, rounded down', () => {
    const nearest = [{ siteId: 'leap-1', organisationId: 'leap', distanceKm: 3.44 }];
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
    const nearest = [{ siteId: 'leap-1', organisationId: 'leap', distanceKm: 19.5 }];
    expect(say({ nearest, shareInReach: 0.57, access: 0.03, reachClass: 0 })).toMatch(
      /; almost no reach: for 57% of people a known pioneer is at the edge of reach; the nearest/,
    );
    expect(say({ nearest, shareInReach: 0.11, access: 0.045, reachClass: 0 })).toContain(
      'almost no reach: 11% of people live within reach of a known pioneer',
    );
  });

  it('says that a distance is from the centre where only others are in reach', () => {
    const nearest = [{ siteId: 'leap-1', organisationId: 'leap', distanceKm: 24 }];
    expect(say({ nearest, shareInReach: 0.4, access: 0.3, reachClass: 1 })).toMatch(
      /; from its centre the nearest is Leap, 24 km away\.$/,
    );
  });

  it('never says 0 km', () => {
    const nearest = [{ siteId: 'leap-1', organisationId: 'leap', distanceKm: 0 }];
    expect(say({ nearest, shareInReach: 1, access: 0.7, reachClass: 2 })).toMatch(
      /the nearest is Leap, less than 1 km away\.$/,
    );
  });

  it('says when a pioneer works across the whole county or district', () => {
    const nearest = [
      { siteId: 'shared-county', organisationId: 'shared', distanceKm: 0 },
      { siteId: 'leap-1', organisationId: 'leap', distanceKm: 3 },
    ];
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
