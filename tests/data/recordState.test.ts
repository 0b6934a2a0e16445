import { describe, expect, it } from 'vitest';

import { recordState } from '../../data/pipeline/build/recordState';
import { findAgeingOutOfOrder } from '../../data/pipeline/check/certainty';
import { checkFixture } from './fixtures';

const AGEING = [
  { state: 'ageing', after_months: 12 },
  { state: 'lapsed', after_months: 24 },
] as const;

type Given = Parameters<typeof recordState>[0];

function stateOf(given: Partial<Given>, edition: string, ageing: typeof AGEING = AGEING): string {
  return recordState(
    { status: 'active', verified_on: null, checked_result: null, ...given },
    edition,
    ageing,
  );
}

describe('a confirmation by the organisation itself', () => {
  it.each([
    ['on the day', '2026-11-28', 'verified'],
    ['365 days later', '2027-11-28', 'verified'],
    ['the day after that', '2027-11-29', 'ageing'],
    ['two years later, a leap day between', '2028-11-28', 'ageing'],
    ['the day after that', '2028-11-29', 'lapsed'],
    ['ten years later', '2036-11-28', 'lapsed'],
  ])('is, %s (%s), %s', (_, edition, state) => {
    expect(stateOf({ verified_on: '2026-11-28' }, edition)).toBe(state);
  });

  it.each([
    ['2028-02-29', '2029-02-28', 'verified'],
    ['2028-02-29', '2029-03-01', 'ageing'],
    ['2028-02-29', '2030-02-28', 'ageing'],
    ['2028-02-29', '2030-03-01', 'lapsed'],
    ['2027-02-28', '2028-02-28', 'verified'],
    ['2027-02-28', '2028-02-29', 'ageing'],
  ])('of %s is on %s, around a leap day, %s', (verified, edition, state) => {
    expect(stateOf({ verified_on: verified }, edition)).toBe(state);
  });

  it('holds to the last day of a month that is too short', () => {
    const half = [{ state: 'ageing', after_months: 6 }, AGEING[1]] as unknown as typeof AGEING;
    expect(stateOf({ verified_on: '2026-08-31' }, '2027-02-28', half)).toBe('verified');
    expect(stateOf({ verified_on: '2026-08-31' }, '2027-03-01', half)).toBe('ageing');
  });
});

describe('the state of a record', () => {
  const edition = '2026-11-28';

  it('is closed whatever was said before', () => {
    expect(stateOf({ status: 'closed', verified_on: edition }, edition)).toBe('closed');
  });

  it('is not known where a word of its own has grown old', () => {
    const unknown = { status: 'unknown' as const };
    expect(stateOf({ ...unknown, verified_on: '2026-01-01' }, edition)).toBe('verified');
    expect(stateOf({ ...unknown, verified_on: '2025-01-01' }, edition)).toBe('unknown');
    expect(stateOf(unknown, edition)).toBe('unknown');
  });

  it('is checked by a page that bears it out, of whatever day', () => {
    for (const result of ['confirmed', 'corrected'] as const)
      expect(stateOf({ checked_result: result }, '2040-01-01')).toBe('checked');
    for (const result of ['doubtful', 'not-found', null] as const)
      expect(stateOf({ checked_result: result }, edition)).toBe('unchecked');
  });

  it('is not made younger by a page of which nobody wrote the day', () => {
    const lapsed = { verified_on: '2023-01-01', checked_result: 'confirmed' as const };
    expect(stateOf(lapsed, edition)).toBe('lapsed');
  });
});

describe('the table of ageing', () => {
  it('may say other numbers, in their order', () => {
    expect(findAgeingOutOfOrder(checkFixture().tables)).toEqual([]);
    expect(findAgeingOutOfOrder(checkFixture('lapsed-before-ageing').tables)).toHaveLength(1);
  });
});
