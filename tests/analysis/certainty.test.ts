import { describe, expect, it } from 'vitest';
import { certaintyOf } from '../../src/analysis/certainty';
import type { RecordState, SupplyReading } from '../../src/domain';
import { makeCountry } from '../fixtures/country';
import { organisation, site } from '../fixtures/threeDistricts';

const TABLE = makeCountry().core.certainty;

/** How much a record counts at a site that nobody checked, and at one that somebody did. */
function counts(recordState: RecordState, reading: SupplyReading): readonly number[] {
  const { chanceOf, factorOf } = certaintyOf(TABLE, reading);
  const of = organisation('a', { recordState });
  return [false, true].map((checked) => chanceOf(of) * factorOf(site('s', 'a', { checked }), of));
}

describe('how much a record counts as its confirmation grows old', () => {
  it.each([
    ['verified', 1, 1],
    ['ageing', 0.95, 0.95],
    ['checked', 0.95 * 0.8, 0.95],
    ['lapsed', 0.75 * 0.8, 0.75],
    ['unchecked', 0.75 * 0.8, 0.75],
  ] as const)('by its chance: %s', (state, unchecked, checked) => {
    expect(counts(state, 'expected')).toEqual([unchecked, checked]);
  });

  it.each([
    ['verified', 1, 1],
    ['ageing', 1, 1],
    ['checked', 0, 1],
    ['lapsed', 0, 0],
    ['unchecked', 0, 0],
    ['unknown', 0, 0],
  ] as const)('where only what is borne out counts: %s', (state, unchecked, checked) => {
    expect(counts(state, 'checked')).toEqual([unchecked, checked]);
  });
});
