import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/features/areaPanel/figuresOf';
import { pioneersInside } from '../../../src/features/areaPanel/pioneersInside';
import { rankInNation } from '../../../src/ui/rankInNation';
import type { IndicatorData, Organisation, Site } from '../../../src/domain';
import { makeCountry } from '../../fixtures/country';

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
    const groups = figuresOf(core, data(5, 'published'), comparison, area);
    expect(groups.map((group) => [group.theme.id, group.figures.length])).toEqual([['money', 1]]);
  });

  it('carry value, interval, rank and the larger areas around, smallest first', () => {
    // Areas 0, 4 and 8 of the fixture are the English ones; their values are 5, 4 and 8.
    const figure = figuresOf(core, data(5, 'published'), comparison, area)[0]?.figures[0];
    expect(figure).toMatchObject({
      value: 5,
      interval: { low: 4, high: 6 },
      comparators: [
        { kind: 'nation', value: 10 },
        { kind: 'united-kingdom', value: 11 },
      ],
      rank: { position: 2, of: 3, shared: false },
    });
  });

  it('keep a missing value as missing', () => {
    const figure = figuresOf(core, data(null, 'published'), null, area)[0]?.figures[0];
    expect(figure).toMatchObject({ value: null, interval: null, comparators: [], rank: null });
    expect(figure?.nationValues).toEqual([4, 8]);
  });

  it("do not rank a county's figure among districts", () => {
    expect(figuresOf(core, data(5, 'county'), null, area)[0]?.figures[0]?.rank).toBeNull();
  });
});

describe('the pioneers of an area', () => {
  const { core } = makeCountry();
  const area = core.areas.find(({ code, countyCode }) => code !== countyCode);
  if (!area) throw new Error('The country has no county');
  const organisation = (id: string, reach: Organisation['reach']): Organisation => ({
    id,
    name: id,
    sectors: [],
    practices: [],
    empowerment: 'both',
    reach,
    status: 'active',
    evidenceLevel: null,
  });
  const site = (organisationId: string, more: Partial<Site>): Site => ({
    id: `${organisationId}-${more.kind}-${more.areaCode}`,
    organisationId,
    name: '',
    kind: 'delivery-site',
    precision: 'postcode',
    position: null,
    place: null,
    areaCode: area.code,
    nation: area.nation,
    checked: true,
    ...more,
  });

  it('are listed with the most local first, each once', () => {
    const there = pioneersInside(
      {
        ...core,
        organisations: [
          organisation('national-office', 'national'),
          organisation('county-wide', 'local'),
          organisation('works-here', 'national'),
          organisation('elsewhere', 'local'),
          organisation('online', 'national'),
        ],
        sites: [
          site('national-office', { kind: 'head-office' }),
          site('county-wide', { precision: 'county', areaCode: area.countyCode }),
          site('works-here', { kind: 'head-office' }),
          site('works-here', { kind: 'delivery-site' }),
          site('elsewhere', { areaCode: 'A99999999' }),
          site('online', { precision: 'national', areaCode: null }),
        ],
      },
      area,
    );
    expect(there.map(({ organisation: { id }, presence }) => [id, presence])).toEqual([
      ['works-here', 'works-here'],
      ['county-wide', 'whole-county'],
      ['national-office', 'national-head-office'],
    ]);
  });
});
