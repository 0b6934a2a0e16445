import { describe, expect, it } from 'vitest';
import { analyse, haversineKm } from '../../src/analysis';
import { distanceDecay } from '../../src/analysis/decay';
import { lookingOf } from '../../src/analysis/looks';
import {
  coverageOf,
  DEFAULT_SCENARIO,
  type AnalysisInput,
  type AreaResult,
  type Barrier,
  type Look,
  type Scenario,
} from '../../src/domain';
import { look, organisation, site, threeDistricts } from '../fixtures/threeDistricts';

function answer(input: AnalysisInput, change: Partial<Scenario> = {}): readonly AreaResult[] {
  return analyse(input, { ...DEFAULT_SCENARIO, sector: 'health', ...change }).areas;
}

describe('12: how sure a pioneer is there', () => {
  const reachOf = (
    state: Parameters<typeof organisation>[1],
    siteChange: Parameters<typeof site>[2] = {},
    change: Partial<Scenario> = {},
  ): number =>
    answer(threeDistricts([organisation('o', state)], [site('s', 'o', siteChange)]), change)[0]!
      .pioneersInReach;

  it('is the chance of the state of its record, times 0.8 at a site that nobody checked', () => {
    expect(reachOf({ recordState: 'checked' })).toBe(0.95);
    expect(reachOf({ recordState: 'unchecked' })).toBe(0.75);
    expect(reachOf({ status: 'unknown', recordState: 'unknown' })).toBe(0.5);
    expect(reachOf({ status: 'closed', recordState: 'closed' })).toBe(0);
    expect(reachOf({ recordState: 'checked' }, { checked: false })).toBeCloseTo(0.76, 12);
    expect(reachOf({ recordState: 'verified' }, { checked: false })).toBe(1);
  });

  it('makes reach an expected number: 1 - exp(-0.76) of access', () => {
    const [first] = answer(
      threeDistricts([organisation('o')], [site('s', 'o', { checked: false })]),
    );
    expect(first!.access).toBeCloseTo(0.5323336, 7);
  });

  it('takes the best site of an organisation by chance and distance together', () => {
    // 6.8 km off and checked counts more than on the spot and not: 0.95 x 0.858 against 0.95 x 0.8.
    const input = threeDistricts(
      [organisation('o')],
      [site('near', 'o', { checked: false }), site('far', 'o', { position: [0.1, 52] })],
    );
    const decay = distanceDecay(haversineKm([0, 52], [0.1, 52]), 20);
    expect(decay).toBeGreaterThan(0.8);
    expect(answer(input)[0]!.pioneersInReach).toBeCloseTo(0.95 * decay, 12);
  });

  it('can be read as only what was checked, or as everything', () => {
    const unknown = { status: 'unknown', recordState: 'unknown' } as const;
    expect(reachOf(unknown, {}, { supply: 'checked' })).toBe(0);
    expect(reachOf(unknown, {}, { supply: 'everything' })).toBe(1);
    expect(reachOf({}, {}, { supply: 'checked' })).toBe(1);
    expect(reachOf({}, { checked: false }, { supply: 'checked' })).toBe(0);
  });
});

describe('13: somewhere in', () => {
  it('is what the tables say, or else follows from kind and precision', () => {
    const of = (change: Parameters<typeof site>[2]) => coverageOf(site('s', 'o', change));
    expect(of({ kind: 'area-served', precision: 'local-authority' })).toBe('whole');
    expect(of({ kind: 'area-served', precision: 'county' })).toBe('somewhere');
    expect(of({ kind: 'head-office', precision: 'city' })).toBe('somewhere');
    expect(of({ precision: 'local-authority' })).toBe('somewhere');
    expect(of({ precision: 'county', coverage: 'whole' })).toBe('whole');
    expect(of({ precision: 'place', coverage: 'somewhere' })).toBe('point');
  });

  it('counts as the expectation over where people of the county live', () => {
    const county = { kind: 'area-served', precision: 'county', position: null } as const;
    const made = threeDistricts(
      [organisation('o')],
      [site('s', 'o', { ...county, areaCode: 'C0' })],
    );
    const input = {
      ...made,
      demand: {
        barriers: [],
        points: { ...made.demand.points, population: Float64Array.of(1000, 3000, 1000) },
      },
    };
    const near = distanceDecay(haversineKm([0, 52], [0.1, 52]), 20);
    const far = distanceDecay(haversineKm([0, 52], [0.2, 52]), 20);
    const reach = answer(input).map(({ pioneersInReach }) => pioneersInReach);
    expect(reach[0]).toBeCloseTo(0.95 * ((1000 + 3000 * near) / 4000), 9);
    expect(reach[1]).toBeCloseTo(0.95 * ((1000 * near + 3000) / 4000), 9);
    // The neighbour next door has something of it too.
    expect(reach[2]).toBeCloseTo(0.95 * ((1000 * far + 3000 * near) / 4000), 9);
  });

  it('is at no distance from its own area, and says that it is somewhere in it', () => {
    const input = threeDistricts(
      [organisation('o')],
      [site('s', 'o', { precision: 'local-authority', areaCode: 'A1', position: [0.12, 52] })],
    );
    const areas = answer(input);
    expect(areas[1]!.nearest).toMatchObject([{ distanceKm: 0, somewhere: true }]);
    expect(areas[0]!.nearest[0]!.somewhere).toBe(true);
    expect(areas[0]!.nearest[0]!.distanceKm).toBeCloseTo(haversineKm([0, 52], [0.1, 52]), 6);
  });
});

describe('14: water', () => {
  // A strait from north to south between the first neighbourhood and the others.
  const strait = (crossings: Barrier['crossings']): Barrier => ({
    id: 'strait',
    line: [
      [0.05, 51],
      [0.05, 53],
    ],
    crossings,
  });
  const bridge = (latitude: number): Barrier['crossings'][number] => ({
    banks: [
      [0.04, latitude],
      [0.06, latitude],
    ],
  });
  const across = (barrier: Barrier, change: Partial<Scenario> = {}): readonly AreaResult[] => {
    const made = threeDistricts([organisation('o')], [site('s', 'o')]);
    return answer({ ...made, demand: { ...made.demand, barriers: [barrier] } }, change);
  };

  it('makes the distance the way by the bridge: two legs and the bridge itself', () => {
    // By hand, 111.195 km a degree and 111.195 cos(52) = 68.46 east to west: legs of
    // hypot(5.56, 2.74) = 6.20 km on either side and a bridge of 1.37 km, 13.76 km in all, where the
    // straight line has 6.85. (exp(-(13.76/20)^2/2) - 0.6065) / 0.3935 = 0.464, times 0.95.
    const areas = across(strait([bridge(52.05)]));
    expect(areas[1]!.pioneersInReach).toBeCloseTo(0.95 * 0.464, 3);
    const way =
      haversineKm([0, 52], [0.04, 52.05]) +
      haversineKm([0.04, 52.05], [0.06, 52.05]) +
      haversineKm([0.06, 52.05], [0.1, 52]);
    expect(areas[1]!.pioneersInReach).toBeCloseTo(0.95 * distanceDecay(way, 20), 9);
    // On the shore of the site nothing changes.
    expect(areas[0]!.pioneersInReach).toBe(0.95);
    expect(areas.map(({ shareRoundWater }) => shareRoundWater)).toEqual([0, 1, 1]);
  });

  it('is no reach where the bridge is too far, or where there is none', () => {
    // Legs of hypot(11.12, 2.74) = 11.45 km and the bridge: 24.3 km, beyond the catchment of 20.
    for (const barrier of [strait([bridge(52.1)]), strait([])])
      expect(across(barrier)[1]!.pioneersInReach).toBe(0);
  });

  it('can be left out: straight over it', () => {
    const straight = 0.95 * distanceDecay(haversineKm([0, 52], [0.1, 52]), 20);
    const [, second] = across(strait([]), { water: 'straight' });
    expect(second!.pioneersInReach).toBeCloseTo(straight, 12);
    expect(second!.shareRoundWater).toBe(0);
  });
});

describe('15: looked, and what a look would find', () => {
  const bare = threeDistricts([], []);
  const withLooks = (looks: readonly Look[]): AnalysisInput => ({
    ...bare,
    core: { ...bare.core, looks },
  });

  it('is the share of missing access closed so far, drawn to that of the UK by n / (n + 20)', () => {
    // The districts are of England, Wales and Scotland. By hand: closed 1 - (0.2 + 0.5 + 1) / (1 + 1 + 1)
    // = 0.4333 in all; England alone 1 - (0.2 + 0.5) / 2 = 0.65, of 2 looks: 0.4333 + 2/22 x 0.2167.
    const looking = lookingOf(bare.core.areas, [
      look('A0', { accessAfter: 0.8 }),
      look('A0', { sector: 'homelessness-housing', accessAfter: 0.5 }),
      look('A1', { accessAfter: 0, found: 0 }),
    ]);
    expect(looking.closedBy.england).toBeCloseTo(0.4333333 + (2 / 22) * 0.2166667, 6);
    expect(looking.closedBy.wales).toBeCloseTo(0.4333333 - (1 / 21) * 0.4333333, 6);
    expect(looking.closedBy.scotland).toBeCloseTo(0.4333333, 6);
    expect(looking.closings.england).toEqual([0.8, 0.5]);
    expect(looking.closedAgain).toBe(0.15);
  });

  it('counts second looks apart, once twenty of them are held', () => {
    const again = Array.from({ length: 20 }, () => look('A0', { again: true, accessAfter: 0.3 }));
    expect(lookingOf(bare.core.areas, again).closedAgain).toBeCloseTo(0.3, 12);
    expect(lookingOf(bare.core.areas, again.slice(1)).closedAgain).toBe(0.15);
    expect(lookingOf(bare.core.areas, again).closedBy.england).toBe(0);
  });

  it('makes a pair that was looked at and found empty lead one that nobody looked at', () => {
    const areas = answer(withLooks([look('A0', { found: 0, accessAfter: 0 }), look('A1')]));
    // r of the UK is 1 - (1 + 0.5) / 2 = 0.25; England's one look closed nothing: 0.25 x 20/21.
    expect(areas[0]!.expectedAccess).toBeCloseTo(0.15, 12);
    expect(areas[2]!.expectedAccess).toBeCloseTo(0.25, 12);
    expect(areas[0]!.looked).toEqual({
      share: 1,
      on: '2026-11-28',
      kind: 'stored-pages',
      found: 0,
    });
    expect(areas[2]!.looked).toBeNull();
    expect(areas[2]!.gap).toBeCloseTo(Math.sqrt(areas[2]!.need! * 0.75), 12);
    const listed = answer(withLooks([look('A0')]), { looking: 'as-listed' });
    expect(listed[2]!.gap).toBeCloseTo(Math.sqrt(listed[2]!.need!), 12);
  });

  it('of several sectors goes by the share of them looked at', () => {
    const areas = answer(withLooks([look('A0'), look('A1', { sector: 'homelessness-housing' })]), {
      sector: 'overall',
    });
    // Two sectors, one looked at in each; r is 0.5 everywhere: 0.5 x 0.15 + 0.5 x 0.5.
    expect(areas[0]!.expectedAccess).toBeCloseTo(0.325, 12);
    expect(areas[0]!.looked!.share).toBe(0.5);
    expect(areas[2]!.expectedAccess).toBeCloseTo(0.5, 12);
  });
});

describe('16: need sets by nation', () => {
  const made = threeDistricts([], []);
  const areas = made.core.areas.map((area, i) =>
    Object.assign({}, area, { nation: i === 2 ? 'wales' : 'england' }),
  );
  const [poverty, claimants] = made.indicators.indicators;
  const input: AnalysisInput = {
    ...made,
    core: {
      ...made.core,
      areas,
      taxonomy: {
        ...made.core.taxonomy,
        needSets: [
          { id: 'health', nation: null, indicatorIds: ['poverty'] },
          { id: 'health', nation: 'wales', indicatorIds: ['claimants'] },
        ],
      },
    },
    indicators: {
      ...made.indicators,
      themes: [],
      indicators: [
        Object.assign({}, poverty, { nations: ['england'] }),
        Object.assign({}, claimants, { nations: ['wales'] }),
      ],
      values: [
        { indicatorId: 'poverty', values: [10, 20, null], basis: [null, null, null] },
        { indicatorId: 'claimants', values: [null, null, 5], basis: [null, null, null] },
      ],
    },
  };

  it('score each nation by its own figures, as a place within the nation', () => {
    const analysis = analyse(input, { ...DEFAULT_SCENARIO, sector: 'health' });
    // Two English districts: (1 - 0.5) / 2 and (2 - 0.5) / 2; the one Welsh district is the middle.
    expect(analysis.areas.map(({ need }) => need)).toEqual([0.25, 0.75, 0.5]);
    expect(analysis.withinNation).toBe(true);
    expect(analysis.weightsByNation.wales).toEqual([{ indicatorId: 'claimants', weight: 1 }]);
    expect(analysis.weightsByNation.scotland).toEqual([{ indicatorId: 'poverty', weight: 1 }]);
    expect(analysis.areas[2]!.contributions.map(({ indicatorId }) => indicatorId)).toEqual([
      'claimants',
    ]);
  });

  it('leave a nation without a score where one set is asked for all', () => {
    const needs = answer(input, { needScope: 'uk' }).map(({ need }) => need);
    expect(needs).toEqual([0.25, 0.75, null]);
  });

  it('count of a person’s own weights what each nation publishes', () => {
    const weights = { poverty: 1, claimants: 3 };
    expect(answer(input, { weights }).map(({ need }) => need)).toEqual([0.25, 0.75, 0.5]);
    expect(answer(input, { weights, needScope: 'uk' }).map(({ need }) => need)).toEqual([
      null,
      null,
      0.5,
    ]);
  });
});

describe('17: inside the average', () => {
  it('is the share of people below 0.05, whatever the average', () => {
    const made = threeDistricts([organisation('o')], [site('s', 'o')]);
    const input = {
      ...made,
      demand: {
        barriers: [],
        points: {
          codes: ['P0', 'P1', 'P2', 'P3'],
          longitude: Float64Array.of(0, 3, 0.1, 0.2),
          latitude: Float64Array.of(52, 54, 52, 52),
          population: Float64Array.of(250, 750, 1000, 1000),
          areaIndex: Uint32Array.of(0, 0, 1, 2),
        },
      },
    };
    const [first] = answer(input);
    expect(first!.shareWithout).toBe(0.75);
    expect(first!.access).toBeCloseTo(0.25 * (1 - Math.exp(-0.95)), 12);
  });

  it('ranks areas of few people only on request', () => {
    const made = threeDistricts([], []);
    const areas = made.core.areas.map((area, i) =>
      Object.assign({}, area, { population: i === 1 ? 9_999 : 10_000 }),
    );
    const input = { ...made, core: { ...made.core, areas } };
    const shown = answer(input);
    expect(shown.map(({ fewPeople }) => fewPeople)).toEqual([false, true, false]);
    expect(shown[1]).toMatchObject({ gapRank: null, rank: null, gapDecile: null });
    expect(shown[1]!.gap).not.toBeNull();
    const ranked = answer(input, { fewPeople: 'ranked' });
    expect(new Set(ranked.map(({ gapRank }) => gapRank))).toEqual(new Set([1, 2, 3]));
  });

  it('says when all reach comes from across a national border', () => {
    // The second district is Welsh, the site English; a site of its own settles it.
    const across = answer(threeDistricts([organisation('o')], [site('s', 'o')]));
    expect(across.map(({ acrossBorder }) => acrossBorder)).toEqual([false, true, true]);
    const own = answer(
      threeDistricts(
        [organisation('o'), organisation('p')],
        [site('s', 'o'), site('t', 'p', { position: [0.1, 52], areaCode: 'A1', nation: 'wales' })],
      ),
    );
    expect(own.map(({ acrossBorder }) => acrossBorder)).toEqual([false, false, true]);
  });
});
