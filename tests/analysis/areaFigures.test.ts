import { describe, expect, it } from 'vitest';
import {
  areaFigures,
  comparableValues,
  comparedFigures,
  ownFigures,
  publishedFigure,
  rankByNeed,
  rankInNation,
} from '../../src/analysis';
import type { Area, Basis, CoreData, Indicator, IndicatorData } from '../../src/domain';
import { makeCountry } from '../fixtures/country';

describe('a rank within the nation', () => {
  it.each([
    [9, { position: 1, end: 'highest', of: 5, shared: false }],
    [7, { position: 2, end: 'highest', of: 5, shared: false }],
    [1, { position: 1, end: 'lowest', of: 5, shared: false }],
  ] as const)('of %d among 9 7 5 3 1 counts from the nearer end', (value, rank) => {
    expect(rankInNation(value, [9, 7, 5, 3, 1])).toEqual(rank);
  });

  it('is shared by equal values', () => {
    expect(rankInNation(7, [9, 7, 7, 3, 2, 1])).toEqual({
      position: 2,
      end: 'highest',
      of: 6,
      shared: true,
    });
  });

  it('is none where there is nothing to compare with', () => {
    expect(rankInNation(7, [7])).toBeNull();
  });
});

describe('the figures of an area', () => {
  const country = makeCountry();
  const { core } = country;
  const [area] = core.areas;
  if (!area) throw new Error('The country has no area');
  const theme = { id: 'money', name: 'Money', nameWelsh: 'Arian' };
  const [first, second] = country.indicators.indicators;
  if (!first || !second) throw new Error('The country has too few indicators');
  const data = (value: number | null, basis: 'published' | 'county'): IndicatorData => ({
    themes: [theme, { id: 'empty', name: 'Empty', nameWelsh: 'Gwag' }],
    indicators: [
      { ...first, themeId: 'money' },
      { ...second, themeId: 'money', nations: ['wales'] },
    ],
    values: [
      {
        indicatorId: first.id,
        values: core.areas.map((_, index) => (index === 0 ? value : index)),
        basis: core.areas.map(() => basis),
      },
    ],
    similarAt: country.indicators.similarAt,
  });
  const comparison = {
    intervals: [
      {
        indicatorId: first.id,
        low: core.areas.map(() => 4),
        high: core.areas.map((_, index) => (index === 0 ? 6 : null)),
      },
    ],
    comparisons: [
      { indicatorId: first.id, byCode: { E92000001: 10, K02000001: 11, W92000004: 12 } },
    ],
    clusters: { allFigures: [], economic: [], demographic: [] },
  };

  it('stand under their theme, without those of other nations and without empty themes', () => {
    const groups = areaFigures(core, data(5, 'published'), comparison, area);
    expect(groups.map((group) => [group.theme.id, group.figures.length])).toEqual([['money', 1]]);
  });

  it('carry value, interval, rank and the larger areas around, smallest first', () => {
    // Areas 0, 4 and 8 of the fixture are the English ones; their values are 5, 4 and 8.
    const figure = areaFigures(core, data(5, 'published'), comparison, area)[0]?.figures[0];
    expect(figure).toMatchObject({
      value: 5,
      interval: { low: 4, high: 6 },
      around: [
        { kind: 'nation', value: 10 },
        { kind: 'united-kingdom', value: 11 },
      ],
      rank: { position: 2, of: 3, shared: false },
    });
  });

  it('keep a missing value as missing', () => {
    const figure = areaFigures(core, data(null, 'published'), null, area)[0]?.figures[0];
    expect(figure).toMatchObject({ value: null, interval: null, around: [], rank: null });
    expect(figure?.inNation).toEqual([4, 8]);
  });

  it("do not rank a county's figure among districts", () => {
    expect(areaFigures(core, data(5, 'county'), null, area)[0]?.figures[0]?.rank).toBeNull();
  });
});

/** Six districts: A to D in England, of which C and D lie in a county; E and F in Wales. */
describe("the one rule for a larger area's figure", () => {
  const named = (code: string, nation: Area['nation']): Area =>
    ({ code, nation, regionCode: 'R', countyCode: code }) as unknown as Area;
  const areas = [
    named('A', 'england'),
    named('B', 'england'),
    named('C', 'england'),
    named('D', 'england'),
    named('E', 'wales'),
    named('F', 'wales'),
  ];
  const similarAt = [[1, 2, 3, 4], [0, 2], [0, 1, 3], [], [0], []];
  const core = { areas } as unknown as CoreData;
  const column = {
    indicatorId: 'x',
    values: [10, 20, 30, 30, 20, null],
    basis: ['published', 'derived', 'county', 'former-county', 'published', null] as Basis[],
  };
  const [some] = makeCountry().indicators.indicators;
  if (!some) throw new Error('The country has no indicator');
  const indicator: Indicator = {
    ...some,
    id: 'x',
    themeId: 'theme',
    nations: ['england', 'wales'],
    withinNationOnly: false,
  };
  const dataWith = (more: Partial<Indicator>): IndicatorData => ({
    themes: [{ id: 'theme', name: 'Theme', nameWelsh: 'Thema' }],
    indicators: [{ ...indicator, ...more }],
    values: [column],
    similarAt,
  });
  const figureOf = (code: string, more: Partial<Indicator> = {}) => {
    const area = areas.find((one) => one.code === code)!;
    return areaFigures(core, dataWith(more), null, area)[0]!.figures[0]!;
  };

  it('shows it, and says whose it is', () => {
    expect(publishedFigure(column, undefined, 2)).toEqual({
      value: 30,
      basis: 'county',
      interval: null,
    });
    expect(figureOf('C')).toMatchObject({ value: 30, basis: 'county' });
  });

  it('ranks it nowhere, and counts it nowhere', () => {
    expect(ownFigures(column)).toEqual([10, 20, null, null, 20, null]);
    expect(figureOf('C').rank).toBeNull();
    expect(figureOf('B').rank).toEqual({ position: 1, end: 'highest', of: 2, shared: false });
    expect(figureOf('A').rank).toEqual({ position: 1, end: 'lowest', of: 2, shared: false });
    // E is the one Welsh district with a figure: there is nothing to rank it among.
    expect(figureOf('E').rank).toBeNull();
  });

  it('compares it with nothing, and nothing with it', () => {
    expect(figureOf('C')).toMatchObject({ amongSimilar: 'county', similar: [10, 20] });
    expect(comparedFigures([figureOf('C')])).toEqual([]);
    // Of B, C, D and E, two show a county's figure.
    expect(figureOf('A').similar).toEqual([20, 20]);
    expect(figureOf('A').amongSimilar).toBe('too-few-similar-areas');
  });

  it('sets beside a figure those of its nation alone where nations measure differently', () => {
    expect(figureOf('A').comparable).toEqual([10, 20, 20]);
    expect(figureOf('A', { withinNationOnly: true })).toMatchObject({
      comparable: [10, 20],
      similar: [20],
    });
    expect(comparableValues(areas, { withinNationOnly: true }, column, 'wales')).toEqual([
      null,
      null,
      null,
      null,
      20,
      null,
    ]);
  });

  it('shares the better place between equal figures in a list, and leaves the next one out', () => {
    const ranks = rankByNeed(areas, ownFigures(column), 'higher-is-more-need', false);
    expect(ranks.map((entry) => entry && [entry.rank, entry.of, entry.shared])).toEqual([
      [3, 3, false],
      [1, 3, true],
      null,
      null,
      [1, 3, true],
      null,
    ]);
  });
});
