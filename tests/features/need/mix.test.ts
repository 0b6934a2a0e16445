import { describe, expect, it } from 'vitest';
import {
  equalWeights,
  mixOf,
  withIndicator,
  withoutIndicator,
  withWeight,
} from '../../../src/features/need/mix';
import { indicatorWeights } from '../../../src/analysis/weights';
import { makeCountry } from '../../fixtures/country';

const { indicators } = makeCountry().indicators;
const NEED_SETS = [
  { id: 'overall', nation: null, indicatorIds: ['poverty', 'claimants', 'smoking', 'life'] },
  { id: 'health', nation: null, indicatorIds: ['smoking'] },
];
const usual = { sector: 'overall', weights: null };
const mix = mixOf(indicators, NEED_SETS, usual);
const shares = (entries: typeof mix) =>
  Object.fromEntries(entries.map(({ indicator, share }) => [indicator.id, share]));

describe('the mix of a need index', () => {
  it('is equal within theme and across themes by default', () => {
    // poverty and claimants share the theme "money", so each has half of a third.
    const halves = { poverty: 1 / 6, claimants: 1 / 6, smoking: 1 / 3, life: 1 / 3 };
    for (const [id, share] of Object.entries(halves)) expect(shares(mix)[id]).toBeCloseTo(share);
    expect(mix.map(({ timesUsual }) => timesUsual)).toEqual([1, 1, 1, 1]);
  });

  it('has the shares that the analysis uses, whatever the sliders say', () => {
    for (const weights of [null, withWeight(mix, 'life', 2.5), equalWeights(mix)]) {
      const scenario = { sector: 'overall', weights };
      const used = indicatorWeights(indicators, NEED_SETS, scenario);
      const shown = shares(mixOf(indicators, NEED_SETS, scenario));
      for (const { indicator, weight } of used) expect(shown[indicator.id]).toBeCloseTo(weight, 3);
    }
  });

  it('moves one slider and leaves the others in balance', () => {
    const weights = withWeight(mix, 'claimants', 2);
    const moved = mixOf(indicators, NEED_SETS, { sector: 'overall', weights });
    expect(moved.map(({ timesUsual }) => timesUsual)).toEqual([1, 2, 1, 1]);
  });

  it('is the usual set again, and leaves the link, when the slider goes back', () => {
    const weights = withWeight(mix, 'claimants', 0);
    const moved = mixOf(indicators, NEED_SETS, { sector: 'overall', weights });
    expect(moved[1]?.share).toBe(0);
    expect(withWeight(moved, 'claimants', 1)).toBeNull();
  });

  it('adds and removes an indicator that is not in the set', () => {
    const weights = withIndicator(mix, 'lonely');
    const wider = mixOf(indicators, NEED_SETS, { sector: 'overall', weights });
    expect(wider.at(-1)).toMatchObject({ indicator: { id: 'lonely' }, inSet: false });
    expect(wider.at(-1)?.share).toBeCloseTo(1 / 7); // the usual weights are 1, 1, 2 and 2
    expect(withoutIndicator(wider, 'lonely')).toBeNull();
  });

  it('says a share of nothing where all weights are zero', () => {
    const weights = { poverty: 0, claimants: 0, smoking: 0, life: 0 };
    const nothing = mixOf(indicators, NEED_SETS, { sector: 'overall', weights });
    expect(nothing.every(({ share }) => share === 0)).toBe(true);
  });
});
