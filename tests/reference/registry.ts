import type { Position } from '../../src/domain';
import { haversineKm } from '../../src/analysis/distance';
import { floatingCatchment } from '../../src/analysis/floatingCatchment';
import { gap, potential } from '../../src/analysis/gap';
import { getisOrdStar } from '../../src/analysis/getisOrd';
import { demandCovered, greedyCoverage, optimalCoverage } from '../../src/analysis/maximalCoverage';
import { localMoranMoments, moran } from '../../src/analysis/moran';
import { exponentialScore } from '../../src/analysis/normalise';
import { empiricalBayes } from '../../src/analysis/shrink';

/** The input of a case, as its method describes it. */
export type Input = Readonly<Record<string, unknown>>;
export type Figures = Readonly<Record<string, number | null | readonly (number | null)[]>>;

/** What the analysis answers to the input of a reference case, by the method the file names. */
export const METHODS: Readonly<Record<string, (input: Input) => Figures>> = {
  haversineKm: (input) => ({ km: haversineKm(input['a'] as Position, input['b'] as Position) }),

  exponentialIndex: (input) => {
    const weights = numbers(input['weights']);
    const n = Number(input['n']);
    // Rank 1 is the most deprived; weights as published, not rescaled.
    const scores = table(input['ranks']).map((ranks) =>
      ranks.reduce((sum, rank, k) => sum + weights[k]! * exponentialScore((n - rank + 1) / n), 0),
    );
    return { scores };
  },

  empiricalBayes: (input) => ({
    rates: empiricalBayes(numbers(input['events']), numbers(input['atRisk'])),
  }),

  floatingCatchment: (input) => {
    const population = numbers(input['population']);
    const weight = table(input['weight']);
    const catchments = numbers(input['supply']).map((supply, site) => ({
      supply,
      count: population.length,
      places: population.map((_, place) => place),
      weights: weight.map((row) => row[site]!),
    }));
    return { access: [...floatingCatchment(population, catchments)] };
  },

  moran: (input) => {
    const result = moran(numbers(input['values']), table(input['neighbours']));
    return {
      I: result.index,
      expectedI: result.expected,
      varianceRandomisation: result.variance,
      local: result.local,
      quadrant: result.quadrant,
    };
  },

  localMoranMoments: (input) => ({
    ...localMoranMoments(numbers(input['values']), table(input['neighbours'])),
  }),

  getisOrdStar: (input) => ({
    z: getisOrdStar(numbers(input['values']), table(input['neighbours'])),
  }),

  maximalCoverage: (input) => {
    const demand = numbers(input['demand']);
    const covers = table(input['covers']);
    const choose = Number(input['choose']);
    const covered = covers[0]!.map((_, site) =>
      covers.flatMap((row, place) => (row[site] === 1 ? [place] : [])),
    );
    return {
      greedyCovered: demandCovered(demand, covered, greedyCoverage(demand, covered, choose)),
      optimalCovered: demandCovered(demand, covered, optimalCoverage(demand, covered, choose)),
    };
  },

  gapScore: (input) => {
    if (input['need'] === null || input['access'] === null) return { gap: null, potential: null };
    const score = gap(Number(input['need']), Number(input['access']));
    const readiness = (input['readiness'] ?? null) === null ? null : Number(input['readiness']);
    return { gap: score, potential: potential(score, readiness, Number(input['readinessWeight'])) };
  },
};

function numbers(value: unknown): number[] {
  if (!Array.isArray(value)) throw new TypeError('The case should have a list of numbers here.');
  return value.map(Number);
}

function table(value: unknown): number[][] {
  if (!Array.isArray(value)) throw new TypeError('The case should have a list of lists here.');
  return value.map(numbers);
}
