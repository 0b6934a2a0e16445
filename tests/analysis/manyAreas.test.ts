import { expect, it } from 'vitest';
import { analyseCountry, Country } from '../../src/analysis';
import { DEFAULT_SCENARIO, type AnalysisInput } from '../../src/domain';
import { organisation, site, threeDistricts } from '../fixtures/threeDistricts';

/** More than sixteen bits can number. */
const AREAS = 70_000;

/** One area of one person's neighbourhood after another along a line, the only pioneer in the last. */
function manyAreas(): AnalysisInput {
  const made = threeDistricts([organisation('o')], []);
  const [like] = made.core.areas;
  const codes = Array.from({ length: AREAS }, (_, i) => `M${i}`);
  const longitude = Float64Array.from(codes, (_, i) => -7 + i / 10_000);
  const areas = codes.map((code, i) => ({
    ...like!,
    code,
    centre: [longitude[i]!, 52] as const,
  }));
  const last = areas.at(-1)!;
  return {
    core: {
      ...made.core,
      areas,
      sites: [{ ...site('s', 'o'), position: last.centre, areaCode: last.code }],
    },
    indicators: {
      ...made.indicators,
      similarAt: codes.map(() => []),
      values: made.indicators.values.map(({ indicatorId, values, basis }) => ({
        indicatorId,
        values: codes.map(() => values[0]!),
        basis: codes.map(() => basis[0]!),
      })),
    },
    demand: {
      barriers: [],
      points: {
        codes,
        longitude,
        latitude: new Float64Array(AREAS).fill(52),
        population: new Float64Array(AREAS).fill(10_000),
        areaIndex: Uint32Array.from(codes.keys()),
      },
    },
  };
}

it('each of 70,000 areas keeps its own reach', () => {
  const { areas } = analyseCountry(new Country(manyAreas()), {
    ...DEFAULT_SCENARIO,
    sector: 'health',
  });
  expect(areas.at(-1)!.pioneersInReach).toBeGreaterThan(0);
  expect(areas[AREAS - 1 - 65_536]!.pioneersInReach).toBe(0);
});
