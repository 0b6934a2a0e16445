import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis';
import { DEFAULT_SCENARIO } from '../../../src/domain';
import { exampleArea, workThrough } from '../../../src/features/method/workedExample';
import { method } from '../../../src/i18n/en/method';
import { makeCountry } from '../../fixtures/country';

const country = makeCountry({
  areas: 40,
  pointsPerArea: 3,
  organisations: 12,
  sitesPerOrganisation: 2,
  seed: 7,
});
const { areas } = country.core;
const analysis = analyse(country, DEFAULT_SCENARIO);

describe('the worked example', () => {
  it('is the area with the largest gap, or the one asked for when it has a score', () => {
    expect(exampleArea(analysis, null)?.gapRank).toBe(1);
    const fifth = analysis.areas.find(({ gapRank }) => gapRank === 5)!;
    expect(exampleArea(analysis, fifth.code)).toBe(fifth);
    const unscored = analysis.areas.find(({ gap }) => gap === null)!;
    expect(exampleArea(analysis, unscored.code)?.gapRank).toBe(1);
  });

  it('adds up, as shown, to what the analysis says', () => {
    for (const result of analysis.areas.filter(({ gap }) => gap !== null)) {
      const { sum, observedWeight, closing } = workThrough(analysis, areas, result);
      expect(sum / observedWeight).toBeCloseTo(result.needAggregate!, 9);
      const reckoned = result.access + (1 - result.access) * closing;
      expect(Math.sqrt(result.need! * (1 - reckoned))).toBeCloseTo(result.gap!, 9);
      const { readinessWeight } = analysis.scenario;
      expect(result.gap! * (1 - readinessWeight + readinessWeight * result.readiness!)).toBeCloseTo(
        result.potential!,
        9,
      );
    }
  });
});

describe('the attribution on the method page', () => {
  it('is that of the dataset', () => {
    const manifest = JSON.parse(
      readFileSync(new URL('../../../public/data/manifest.json', import.meta.url), 'utf8'),
    ) as { attribution: string[] };
    const { title: _title, ...lines } = method.attribution;
    expect(Object.values(lines)).toEqual(manifest.attribution);
  });
});
