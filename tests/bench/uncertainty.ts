import { analyseCountry, Country, DRAWS, finish, SEED, uncertainty } from '../../src/analysis';
import { seededRandom } from '../../src/analysis/random';
import { drawOf } from '../../src/analysis/draws';
import { DEFAULT_SCENARIO, type AnalysisInput } from '../../src/domain';
import { interleavedMs, median, medianRatio, rounded, type BenchLine } from './timing';

const SAMPLED_DRAWS = 100;
const ROUNDS = 3;

/** All draws at once, beside as many full analyses, each with what the draw asks for. */
export function benchUncertainty(input: AnalysisInput): BenchLine {
  const scenario = { ...DEFAULT_SCENARIO, sector: 'mental-health' };
  const allAtOnce = (): unknown => finish(uncertainty(new Country(input), scenario));

  const country = new Country(input);
  const { weights } = analyseCountry(country, scenario);
  const oneByOne = (): void => {
    const random = seededRandom(SEED);
    for (let i = 0; i < SAMPLED_DRAWS; i++) {
      const { weightFactors, catchmentFactor, normalisation, mode, lens, readinessWeight } = drawOf(
        random,
        weights.length,
      );
      analyseCountry(country, {
        ...scenario,
        weights: Object.fromEntries(
          weights.map(({ indicatorId, weight }, k) => [indicatorId, weight * weightFactors[k]!]),
        ),
        catchmentKm: scenario.catchmentKm * catchmentFactor,
        normalisation,
        mode,
        lens,
        readinessWeight,
      });
    }
  };
  const [oursMs, sampledMs] = interleavedMs([allAtOnce, oneByOne], ROUNDS) as [number[], number[]];
  const analysesMs = sampledMs.map((ms) => (ms * DRAWS) / SAMPLED_DRAWS);
  return {
    name: 'uncertainty beside full analyses',
    areas: country.areas.length,
    draws: DRAWS,
    rounds: ROUNDS,
    oursMs: rounded(median(oursMs)),
    otherMs: rounded(median(analysesMs)),
    otherMeasuredOn: `${SAMPLED_DRAWS} analyses, scaled up`,
    ratio: rounded(medianRatio(analysesMs, oursMs)),
    limit: null,
  };
}
