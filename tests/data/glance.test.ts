import { describe, expect, it } from 'vitest';

import { buildGlance } from '../../data/pipeline/build/glance';
import { analyseCountry, Country } from '../../src/analysis';
import { decodeGlance, DatasetError } from '../../src/dataset';
import { DEFAULT_SCENARIO } from '../../src/domain';
import { countGaps } from '../../src/features/gaps/countGaps';
import { makeCountry } from '../fixtures/country';
import { publicFile, readRealCountry } from '../fixtures/realCountry';

const real = readRealCountry();
const country = new Country(real);
const glance = decodeGlance(JSON.parse(publicFile('glance.json')));

describe('the published glance', () => {
  it('has every sector, in the order of the taxonomy, and every area', () => {
    expect(glance.map(({ sector }) => sector)).toEqual(
      real.core.taxonomy.sectors.map(({ id }) => id),
    );
    for (const { classByCode } of glance)
      expect([...classByCode.keys()]).toEqual(real.core.areas.map(({ code }) => code));
  });

  it.each(glance.map((one) => [one.sector, one] as const))(
    'says of %s what the gaps view counts of it',
    (sector, { classByCode }) => {
      const { areas } = analyseCountry(country, { ...DEFAULT_SCENARIO, sector });
      const rows = areas.map((result, at) => ({ area: real.core.areas[at]!, result, rank: null }));
      const counts = countGaps(rows as never);
      const said = [...classByCode.values()];
      const count = (wanted: string): number => said.filter((one) => one === wanted).length;
      expect(count('gap-looked')).toBe(counts.highNoneLooked);
      expect(count('gap-looked') + count('gap-unlooked')).toBe(counts.highNoneCount);
      expect(count('no-score')).toBe(counts.unscored.length);
      expect(count('need-met') + counts.highNoneCount).toBe(
        areas.filter(({ needClass }) => needClass === 2).length,
      );
      // Of each area, and not of so many in all.
      for (const [at, { code, looked, reachClass, needClass }] of areas.entries()) {
        expect(said[at] === 'gap-unlooked', code).toBe(
          needClass === 2 && reachClass === 0 && looked === null,
        );
      }
    },
  );
});

describe('a glance', () => {
  const small = makeCountry();
  const content = (): {
    code: unknown;
    sectors: { sector: string; classes: string }[];
  } => JSON.parse(JSON.stringify(buildGlance(small)));

  it('is read back as it was built, and follows what is known', () => {
    const nobody = { ...small, core: { ...small.core, sites: [], organisations: [], looks: [] } };
    const [first] = decodeGlance(buildGlance(nobody));
    const said = new Set(first!.classByCode.values());
    expect(said).toContain('gap-unlooked');
    expect(said).not.toContain('need-met');
    expect(said).not.toContain('gap-looked');
  });

  it.each([
    ['a letter too few', (text: string) => text.slice(1), /has 11 entries in place of 12/],
    ['a letter too many', (text: string) => `${text}l`, /has 13 entries in place of 12/],
    ['an unknown letter', (text: string) => `?${text.slice(1)}`, /holds the letter "\?"/],
  ])('is refused for %s', (_, spoil, said) => {
    const broken = content();
    broken.sectors[0]!.classes = spoil(broken.sectors[0]!.classes);
    expect(() => decodeGlance(broken)).toThrow(DatasetError);
    expect(() => decodeGlance(broken)).toThrow(said);
  });
});
