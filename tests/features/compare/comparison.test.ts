import { describe, expect, it } from 'vitest';
import { middlesByNation, mostNeed } from '../../../src/features/compare/comparison';
import { comparedAreas } from '../../../src/store/selectors/compared';
import { makeCountry } from '../../fixtures/country';

describe('the areas compared', () => {
  const { core } = makeCountry();
  const [first, second] = core.areas;
  const withFormer = {
    ...core,
    areas: [{ ...first!, formerCodes: [{ code: 'B1', name: 'Old' }] }, ...core.areas.slice(1)],
  };

  it('stand in the order of the link, and unknown codes are set apart', () => {
    const { areas, unknown } = comparedAreas(core, [second!.code, 'X1', first!.code]);
    expect(areas.map(({ code }) => code)).toEqual([second!.code, first!.code]);
    expect(unknown).toEqual(['X1']);
  });

  it('are today’s districts for codes of earlier years, each once', () => {
    const { areas, unknown } = comparedAreas(withFormer, ['B1', first!.code]);
    expect(areas.map(({ code }) => code)).toEqual([first!.code]);
    expect(unknown).toEqual([]);
  });
});

describe('the most need of a few', () => {
  it.each([
    [[3, 5, 4], 'higher-is-more-need', [false, true, false]],
    [[3, 5, 4], 'lower-is-more-need', [true, false, false]],
    [[3, 5, 4], 'context', [false, false, false]],
    [[5, 5, 4], 'higher-is-more-need', [true, true, false]],
    [[5, 5], 'higher-is-more-need', [false, false]],
    [[null, 0, -1], 'lower-is-more-need', [false, false, true]],
    [[null, 5], 'higher-is-more-need', [false, false]],
    [[null, null], 'lower-is-more-need', [false, false]],
  ] as const)('of %j, %s', (values, direction, expected) => {
    expect(mostNeed(values, direction)).toEqual(expected);
  });
});

describe('the middle beside a figure', () => {
  const areas = (['england', 'england', 'england', 'wales', 'wales'] as const).map((nation) => ({
    nation,
  }));

  it('is the median of the nation and of the United Kingdom, of those with a value of their own', () => {
    const middles = middlesByNation(areas, [1, 2, 9, null, 5], false);
    expect(middles('england')).toEqual({ nation: 2, unitedKingdom: 3.5, least: 1, most: 9 });
    expect(middles('wales')).toEqual({ nation: 5, unitedKingdom: 3.5, least: 1, most: 9 });
  });

  it('keeps nations apart that measure in their own ways', () => {
    const middles = middlesByNation(areas, [1, 2, 9, 4, 5], true);
    expect(middles('wales')).toEqual({ nation: 4.5, unitedKingdom: null, least: 4, most: 5 });
  });

  it('has none of the United Kingdom where one nation alone has the figure, and none without any', () => {
    const middles = middlesByNation(areas, [1, 2, 9, null, null], false);
    expect(middles('england')?.unitedKingdom).toBeNull();
    expect(middles('wales')?.nation).toBeNull();
    expect(middlesByNation(areas, [null, null, null, null, null], false)('england')).toBeNull();
  });
});
