import { describe, expect, it } from 'vitest';
import { Country } from '../../src/analysis';
import { fifthsBySlot } from '../../src/analysis/territory';
import { decodeGroups, DatasetError } from '../../src/dataset';
import { FIFTHS, NATIONS } from '../../src/domain';
import { publicFile, readRealCountry } from '../fixtures/realCountry';
import { readOnce } from './published';

const input = readRealCountry();
const { points } = input.demand;
const groups = decodeGroups(JSON.parse(publicFile('groups.json')));
const tables = readOnce();

describe('the published groups of people', () => {
  it('stand in the order of the demand points', () => {
    expect(groups.deprivation).toHaveLength(points.codes.length);
    const kindOf = new Map(tables.neighbourhoods.map((row) => [row.code, row.place_kind]));
    expect(groups.placeKind).toEqual(points.codes.map((code) => kindOf.get(code)));
  });

  it('are a fifth of the people of each nation each, to a neighbourhood or so', () => {
    const country = new Country(input);
    const fifths = fifthsBySlot(country, groups);
    const { population, nationOfSlot } = country.demand;
    const peopleOf = (nation: string): number[] =>
      Array.from({ length: FIFTHS }, (_, fifth) =>
        population.reduce(
          (sum, count, slot) =>
            NATIONS[nationOfSlot[slot]!] === nation && fifths[slot] === fifth ? sum + count : sum,
          0,
        ),
      );
    expect(peopleOf('northern-ireland')).toEqual([0, 0, 0, 0, 0]);
    for (const nation of ['england', 'wales', 'scotland']) {
      const people = peopleOf(nation);
      const all = people.reduce((sum, count) => sum + count, 0);
      for (const count of people) expect(Math.abs(count - all / FIFTHS)).toBeLessThan(0.01 * all);
    }
  });

  it('put the more deprived first, whether the index is a score or a rank', () => {
    const at = new Map(points.codes.map((code, i) => [code, groups.deprivation[i]!]));
    const compare = (index: string, sign: number): void => {
      const rows = tables.neighbourhood_deprivation
        .filter((row) => row.index === index)
        .sort((a, b) => sign * (a.value - b.value));
      const shares = rows.map(({ code }) => at.get(code)!);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(shares[0]).toBeGreaterThan(0);
      expect(shares.at(-1)).toBeLessThan(1);
    };
    compare('imd-2025', -1);
    compare('wimd-2025', 1);
    compare('simd-2020', 1);
  });

  it('know town and country in England and Wales, and neither in the others', () => {
    for (const [i, code] of points.codes.entries())
      expect(groups.placeKind[i] === null, code).toBe(!/^[EW]/.test(code));
    // By the classification of 2021 about one in six people lives in the country.
    const people = (kind: string): number =>
      points.population.reduce(
        (sum, count, i) => sum + (groups.placeKind[i] === kind ? count : 0),
        0,
      );
    const share = people('country') / (people('country') + people('town'));
    expect(share).toBeGreaterThan(0.14);
    expect(share).toBeLessThan(0.2);
  });

  it('are refused where the columns differ in length', () => {
    const content = {
      deprivation: { decimals: 1, units: [1, 2] },
      placeKind: { choices: [''], at: [0] },
    };
    expect(() => decodeGroups(content)).toThrow(DatasetError);
  });
});
