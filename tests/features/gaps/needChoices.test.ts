import { describe, expect, it } from 'vitest';
import { isChosen, presetOf } from '../../../src/features/gaps/needChoices';
import { analyse } from '../../../src/analysis';
import { DEFAULT_SCENARIO } from '../../../src/domain';
import { readRealCountry } from '../../fixtures/realCountry';

const country = readRealCountry();
const { needSets } = country.core.taxonomy;

describe('presets', () => {
  it('for the whole UK read the set that every nation shares', () => {
    const choice = presetOf('wholeUk', needSets, 'mental-health')!;
    expect(choice).toEqual({ weights: null, mode: 'mean', needScope: 'uk' });
    // The four figures of personal well-being, which all nations publish alike.
    const { weights } = analyse(country, {
      ...DEFAULT_SCENARIO,
      ...choice,
      sector: 'mental-health',
    });
    expect(weights.map(({ indicatorId }) => indicatorId).toSorted()).toEqual(
      ['anxiety', 'happiness', 'life_satisfaction', 'worthwhile'].toSorted(),
    );
  });

  it.each(['usual', 'wholeUk'] as const)('%s score every nation', (id) => {
    const choice = presetOf(id, needSets, 'mental-health')!;
    const { areas } = analyse(country, {
      ...DEFAULT_SCENARIO,
      ...choice,
      sector: 'mental-health',
    });
    const scoredIn = (nation: string): number =>
      areas.filter(({ need }, i) => need !== null && country.core.areas[i]!.nation === nation)
        .length;
    expect(scoredIn('wales')).toBe(22);
    expect(scoredIn('northern-ireland')).toBe(11);
    expect(scoredIn('scotland')).toBeGreaterThanOrEqual(30);
  });

  it('for the whole UK are not offered where nothing is published alike', () => {
    const shared = new Set(
      needSets.filter(({ nation }) => nation === null).map(({ id: sector }) => sector),
    );
    const sectors = [...new Set(needSets.map(({ id: sector }) => sector))];
    const without = sectors.filter((sector) => !shared.has(sector));
    expect(without).toContain('homelessness-housing');
    for (const sector of without) {
      expect(presetOf('wholeUk', needSets, sector), sector).toBeNull();
      expect(presetOf('equal', needSets, sector), sector).toBeNull();
    }
  });

  it('count every figure the same, or let one severe need be enough', () => {
    const equal = presetOf('equal', needSets, 'health')!;
    expect(new Set(Object.values(equal.weights!))).toEqual(new Set([1]));
    expect(Object.keys(equal.weights!)).toEqual(
      needSets.find(({ id, nation }) => id === 'health' && nation === null)!.indicatorIds,
    );
    expect(presetOf('severe', needSets, 'health')).toEqual({
      weights: null,
      mode: 'severe',
      needScope: 'nation',
    });
  });

  it('are recognised in a scenario, also where a figure has weight zero', () => {
    const usual = presetOf('usual', needSets, 'health')!;
    const equal = presetOf('equal', needSets, 'health')!;
    expect(isChosen(usual, DEFAULT_SCENARIO)).toBe(true);
    expect(isChosen(equal, DEFAULT_SCENARIO)).toBe(false);
    const weights = { ...equal.weights, anxiety: 0 };
    expect(isChosen(equal, { ...DEFAULT_SCENARIO, needScope: 'uk', weights })).toBe(true);
    expect(isChosen(usual, { ...DEFAULT_SCENARIO, mode: 'severe' })).toBe(false);
  });
});
