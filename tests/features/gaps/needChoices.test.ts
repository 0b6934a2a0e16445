import { describe, expect, it } from 'vitest';
import { isChosen, presetOf, wholeUkWeights } from '../../../src/features/gaps/needChoices';
import { analyse } from '../../../src/analysis';
import { DEFAULT_SCENARIO } from '../../../src/domain';
import { readRealCountry } from '../../fixtures/realCountry';

const country = readRealCountry();
const { indicators } = country.indicators;
const { needSets } = country.core.taxonomy;

describe('presets', () => {
  it('for mental health keep the four figures that every nation publishes', () => {
    // The default set of the method has these four UK-wide and four for England alone.
    expect(presetOf('wholeUk', needSets, 'mental-health')).toEqual({
      weights: { life_satisfaction: 1, worthwhile: 1, happiness: 1, anxiety: 1 },
      mode: 'mean',
    });
  });

  it('for the whole UK score Wales, Scotland and Northern Ireland, which the usual set leaves out', () => {
    const weights = presetOf('wholeUk', needSets, 'mental-health')!.weights;
    const scoredIn = (nation: string, own: typeof weights): number => {
      const scenario = { ...DEFAULT_SCENARIO, sector: 'mental-health', weights: own };
      return analyse(country, scenario).areas.filter(
        ({ need }, i) => need !== null && country.core.areas[i]!.nation === nation,
      ).length;
    };
    expect(scoredIn('wales', null)).toBe(0);
    expect(scoredIn('wales', weights)).toBe(22);
    expect(scoredIn('northern-ireland', weights)).toBe(11);
  });

  it('for the whole UK are not offered where they would change nothing or leave nothing', () => {
    expect(presetOf('wholeUk', needSets, 'overall')).toBeNull();
    expect(presetOf('wholeUk', needSets, 'criminal-justice')).toBeNull();
    expect(wholeUkWeights(indicators, ['loneliness_pct'])).toBeNull();
  });

  it('count every figure the same, or let one severe need be enough', () => {
    const equal = presetOf('equal', needSets, 'health')!;
    expect(Object.values(equal.weights!)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(presetOf('severe', needSets, 'health')).toEqual({
      weights: null,
      mode: 'severe',
    });
  });

  it('are recognised in a scenario, also where a figure has weight zero', () => {
    const usual = presetOf('usual', needSets, 'health')!;
    const equal = presetOf('equal', needSets, 'health')!;
    expect(isChosen(usual, DEFAULT_SCENARIO)).toBe(true);
    expect(isChosen(equal, DEFAULT_SCENARIO)).toBe(false);
    const weights = { ...equal.weights, anxiety: 0 };
    expect(isChosen(equal, { ...DEFAULT_SCENARIO, weights })).toBe(true);
    expect(isChosen(usual, { ...DEFAULT_SCENARIO, mode: 'severe' })).toBe(false);
  });
});
