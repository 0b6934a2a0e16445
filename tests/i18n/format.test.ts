import { describe, expect, it } from 'vitest';
import { formatRanks, formatScore, formatShare, formatWeight } from '../../src/i18n';

describe('rounding', () => {
  it.each([
    [0, '0'],
    [0.004, '0'],
    // 0.29 * 100 is 28.999999999999996.
    [0.29, '29'],
    [0.799, '79'],
    [0.996, '99'],
    [1, '100'],
  ])('a score of %d is shown as %s, never as more than it is', (score, words) => {
    expect(formatScore(score, 'en')).toBe(words);
    expect(formatShare(score, 'en')).toBe(`${words}%`);
  });

  it('keeps the edges of every class of scores', () => {
    const edges = [0, 1, 2, 3, 4, 5].map((step) => formatScore(step / 5, 'en'));
    expect(edges).toEqual(['0', '20', '40', '60', '80', '100']);
  });

  it('takes a weight to the nearest, so that the parts add up', () => {
    expect([1 / 3, 1 / 6, 0.995].map((weight) => formatWeight(weight, 'en'))).toEqual([
      '33%',
      '17%',
      '100%',
    ]);
  });

  it('takes an interval of ranks to the whole ranks that hold it', () => {
    expect(formatRanks(3.95, 12.05, 'en')).toEqual({ from: '3', to: '13' });
    expect(formatRanks(1, 361, 'cy')).toEqual({ from: '1', to: '361' });
  });
});
