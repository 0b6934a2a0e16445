import { describe, expect, it } from 'vitest';
import type { Position, WhatIf } from '../../../src/domain';
import { addMessages, i18n } from '../../../src/i18n';
import { plan } from '../../../src/i18n/en/plan';
import { changeWords } from '../../../src/words/plan/changeWords';
import { whatIf } from '../../fixtures/plan';

addMessages({ plan });
const t = i18n.getFixedT('en', 'plan');
const [north, south, west]: Position[] = [
  [-1, 54],
  [-1, 52],
  [-3, 53],
];
const said = (before: WhatIf | null, after: WhatIf | null): string | null =>
  changeWords(before, after, (_, at) => 'ABC'[at]!, 'en', t);

describe('one change of the places tried', () => {
  it('is told when a place is added, in people and as a share of those around it', () => {
    expect(said(null, whatIf([north!, 30_000]))).toBe(
      'With A, 30,000 more people would have somebody within reach: 75% of the 40,000 around it.',
    );
    expect(said(whatIf([north!, 30_000]), whatIf([north!, 30_000], [south!, 10_000]))).toBe(
      'With B, 10,000 more people would have somebody within reach: 25% of the 40,000 around it.',
    );
  });

  it('is told when nobody would gain', () => {
    expect(said(null, whatIf([north!, 0]))).toBe(
      'With A, nobody more would come within reach: all 40,000 people around it have somebody already; it would reach 1,230 more people in need.',
    );
  });

  it('is told when a place is removed, by the name it had', () => {
    const both = whatIf([north!, 30_000], [south!, 10_000]);
    expect(said(both, whatIf([north!, 30_000]))).toBe(
      'Without B, 10,000 people would have nobody known within reach again.',
    );
    expect(said(whatIf([north!, 0]), null)).toBe('Without A, nobody would lose reach.');
  });

  it('is told when a place is moved, against where it was', () => {
    const before = whatIf([north!, 30_000]);
    expect(said(before, whatIf([west!, 35_000]))).toMatch(/^Moved to A, .* 5,000 more people/);
    expect(said(before, whatIf([west!, 10_000]))).toMatch(/^Moved to A, .* 20,000 fewer people/);
    expect(said(before, whatIf([west!, 30_000]))).toMatch(/as many people within reach\.$/);
  });

  it('is told in all when a link brings several, and when all go', () => {
    const both = whatIf([north!, 30_000], [south!, 10_000]);
    expect(said(null, both)).toBe(
      'The places you try would together bring 40,000 people within reach.',
    );
    expect(said(both, null)).toBe('No place is tried: this is today.');
  });

  it('is not told where the question changed, or nothing did', () => {
    const before = whatIf([north!, 30_000]);
    const other = whatIf([north!, 10_000]);
    expect(
      said(before, { ...other, scenario: { ...other.scenario, sector: 'health' } }),
    ).toBeNull();
    expect(said(before, before)).toBeNull();
    expect(said(null, null)).toBeNull();
  });
});
