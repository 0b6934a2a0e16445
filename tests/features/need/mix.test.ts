import { describe, expect, it } from 'vitest';
import {
  equalWeights,
  mixOf,
  withIndicator,
  withoutIndicator,
  withWeight,
  type Mix,
} from '../../../src/features/need/mix';
import { NATIONS, type Nation, type Scenario } from '../../../src/domain';
import { needMix, weightsIn } from '../../../src/analysis/weights';
import { makeCountry } from '../../fixtures/country';

const { indicators } = makeCountry().indicators;
const NEED_SETS = [
  { id: 'overall', nation: null, indicatorIds: ['poverty', 'claimants', 'smoking', 'life'] },
  { id: 'health', nation: 'wales' as const, indicatorIds: ['poverty', 'claimants', 'life'] },
  { id: 'health', nation: null, indicatorIds: ['poverty', 'smoking'] },
];
/** Smoking is not published in Wales. */
const published = indicators.map((indicator) =>
  indicator.id === 'smoking'
    ? { ...indicator, nations: NATIONS.filter((nation) => nation !== 'wales') }
    : indicator,
);
const mixWith = (
  weights: Scenario['weights'],
  sector = 'overall',
  nation: Nation = 'england',
): Mix => mixOf(published, NEED_SETS, { sector, weights, needScope: 'nation' }, nation);
const sharesOf = ({ entries }: Mix) =>
  Object.fromEntries(entries.map(({ indicator, share }) => [indicator.id, share]));
const timesOf = ({ entries }: Mix) => entries.map(({ timesUsual }) => timesUsual);
const mix = mixWith(null);

describe('the mix of a need index', () => {
  it('is equal within theme and across themes by default', () => {
    // poverty and claimants share the theme "money", so each has half of a third.
    const halves = { poverty: 1 / 6, claimants: 1 / 6, smoking: 1 / 3, life: 1 / 3 };
    for (const [id, share] of Object.entries(halves)) expect(sharesOf(mix)[id]).toBeCloseTo(share);
    expect(timesOf(mix)).toEqual([1, 1, 1, 1]);
  });

  it('shows in each nation the very shares by which the analysis scores it', () => {
    const health = mixWith(null, 'health');
    for (const sector of ['overall', 'health'])
      for (const nation of NATIONS)
        for (const weights of [null, withWeight(health, 'life', 2.5), { lonely: 1, smoking: 3 }]) {
          const choice = { sector, weights, needScope: 'nation' } as const;
          const scored = needMix(published, NEED_SETS, choice);
          const own = weightsIn(scored, nation);
          const used = scored.weights.flatMap(({ indicator }, k) =>
            own[k]! > 0 ? [[indicator.id, own[k]]] : [],
          );
          const shown = mixWith(weights, sector, nation).entries.flatMap(({ indicator, share }) =>
            share > 0 ? [[indicator.id, share]] : [],
          );
          expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(used));
        }
  });

  it('is of the set of the nation, and says so where the nations read different figures', () => {
    const idsIn = (nation: Nation) =>
      mixWith(null, 'health', nation).entries.map(({ indicator }) => indicator.id);
    expect(idsIn('wales')).toEqual(['poverty', 'claimants', 'life']);
    expect(idsIn('scotland')).toEqual(['poverty', 'smoking']);
    expect(mixWith(null, 'health').apart).toBe(true);
    expect(mix.apart).toBe(false);
  });

  it('keeps the figures of all nations when one slider moves', () => {
    const weights = withWeight(mixWith(null, 'health', 'wales'), 'life', 2);
    // In Wales poverty and claimants share a theme, so life weighs twice as much as each.
    expect(weights).toEqual({ poverty: 1, claimants: 1, life: 4, smoking: 2 });
    expect(sharesOf(mixWith(weights, 'health', 'wales'))).toEqual({
      poverty: 1 / 6,
      claimants: 1 / 6,
      life: 4 / 6,
    });
    expect(mixWith(weights, 'health', 'england').entries).toHaveLength(4);
  });

  it('moves one slider and leaves the others in balance', () => {
    expect(timesOf(mixWith(withWeight(mix, 'claimants', 2)))).toEqual([1, 2, 1, 1]);
  });

  it('is the usual set again, and leaves the link, when the slider goes back', () => {
    const moved = mixWith(withWeight(mix, 'claimants', 0));
    expect(moved.entries[1]?.share).toBe(0);
    expect(withWeight(moved, 'claimants', 1)).toBeNull();
  });

  it('adds and removes an indicator that is not in the set', () => {
    const wider = mixWith(withIndicator(mix, 'lonely'));
    expect(wider.entries.at(-1)).toMatchObject({ indicator: { id: 'lonely' }, inSet: false });
    expect(wider.entries.at(-1)?.share).toBeCloseTo(1 / 7); // the usual weights are 1, 1, 2 and 2
    expect(withoutIndicator(wider, 'lonely')).toBeNull();
  });

  it('counts every figure the same on request', () => {
    expect(sharesOf(mixWith(equalWeights(mix)))).toEqual({
      poverty: 0.25,
      claimants: 0.25,
      smoking: 0.25,
      life: 0.25,
    });
  });

  it('says a share of nothing where all weights are zero', () => {
    const nothing = mixWith({ poverty: 0, claimants: 0, smoking: 0, life: 0 });
    expect(nothing.entries.every(({ share }) => share === 0)).toBe(true);
  });

  it('is empty for a sector without a set, which a link may name', () => {
    expect(mixWith(null, 'gone').entries).toEqual([]);
  });
});
