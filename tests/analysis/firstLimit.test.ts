import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { FirstLimit } from '../../src/analysis/firstLimit';
import { RUNS } from './arbitraries';

it('finds the first limit that a number does not pass', () => {
  const size = fc.double({ min: 1e-9, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.uniqueArray(size, { minLength: 1, maxLength: 40 }),
      fc.array(size),
      (some, own) => {
        const limits = Float64Array.from(some).sort();
        const first = new FirstLimit(limits);
        for (const value of [0, ...limits, ...own]) {
          const expected = limits.findIndex((limit) => limit >= value);
          expect(first.of(value)).toBe(expected < 0 ? limits.length : expected);
        }
      },
    ),
    RUNS,
  );
});
