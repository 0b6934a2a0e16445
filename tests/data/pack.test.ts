import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { packChoices, packCodes, packSteps, packUnits } from '../../data/pipeline/build/pack';
import { WireReader } from '../../src/dataset/wireReader';

/** Through text and back, as a file goes. */
function reader(column: unknown): WireReader {
  return new WireReader('test.json', JSON.parse(JSON.stringify({ column })));
}

describe('packed columns come back as they were', () => {
  it('steps: any numbers of so many decimals, and nulls', () => {
    const number = fc.integer({ min: -18_000_000, max: 18_000_000 }).map((units) => units / 1e5);
    fc.assert(
      fc.property(fc.array(fc.option(number)), (values) => {
        expect(reader(packSteps(values, 5)).optionalSteps('column')).toEqual(values);
      }),
    );
  });

  it('units: any numbers of up to six decimals, and nulls, with no more decimals than they need', () => {
    const number = fc.integer({ min: -1e12, max: 1e12 }).map((units) => units / 1e6);
    fc.assert(
      fc.property(fc.array(fc.option(number)), (values) => {
        expect(reader(packUnits(values)).optionalUnits('column')).toEqual(values);
      }),
    );
    expect(packUnits([1.5, null, 129429])).toEqual({ decimals: 1, units: [15, null, 1294290] });
  });

  it('codes: any mixture of codes that count and codes that do not', () => {
    const official = fc
      .integer({ min: 0, max: 999_999 })
      .map((n) => `E02${String(n).padStart(6, '0')}`);
    const code = fc.oneof(
      official,
      fc.string({ minLength: 1 }),
      fc.stringMatching(/^[a-z]{1,3}-\d{0,9}$/u),
    );
    fc.assert(
      fc.property(fc.uniqueArray(code), (codes) => {
        expect(reader(packCodes(codes)).codes('column')).toEqual(codes);
      }),
    );
  });

  it('choices: any texts and nulls', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.string({ minLength: 1 }))), (values) => {
        expect(reader(packChoices(values)).optionalChoices('column')).toEqual(values);
      }),
    );
  });
});

describe('a wrong column is refused with its path', () => {
  it.each([
    [{ choices: ['a'], at: [0, 1] }, 'column.at[1] is not a whole number from 0 to 0'],
    [{ choices: ['a'] }, 'column.at is missing'],
    [{ choices: ['b'], at: [0] }, 'column holds the unknown choice "b"'],
    ['a', 'column is not a record'],
  ])('%j', (column, detail) => {
    expect(() => reader(column).choices('column', ['a'])).toThrow(
      expect.objectContaining({ file: 'test.json', reason: 'malformed', detail }),
    );
  });

  it('names the row of a step that is missing', () => {
    expect(() => reader({ decimals: 0, steps: [1, null] }).steps('column')).toThrow(
      'column[1] is empty',
    );
  });

  it('names a column that is shorter than the first', () => {
    expect(() => reader(null).rows({ id: ['a', 'b'], name: ['x'] })).toThrow(
      'name has 1 entries in place of 2',
    );
  });
});
