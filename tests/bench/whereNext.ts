import { analyseCountry, Country } from '../../src/analysis';
import { lazyGreedy } from '../../src/analysis/lazyGreedy';
import { gainAt, makeObjective, withSite, type Objective } from '../../src/analysis/objective';
import { DEFAULT_SCENARIO, type AnalysisInput } from '../../src/domain';
import { interleavedMs, median, medianRatio, rounded, type BenchLine } from './timing';

const CHOOSE = 20;
const ROUNDS = 3;

/** Every demand point is a candidate and a place to serve; the same choice by both ways. */
export function benchWhereNext(input: AnalysisInput): BenchLine {
  const scenario = { ...DEFAULT_SCENARIO, sector: 'mental-health' };
  const country = new Country(input);
  const today = makeObjective(
    country.demand,
    analyseCountry(country, scenario).areas.map(({ need }) => need),
    country.reach(scenario, scenario.catchmentKm).pioneers,
    scenario.catchmentKm,
    scenario.halfReach,
  );
  const candidateCount = country.demand.grid.length;

  let lazy: readonly number[] = [];
  let evaluations = 0;
  const chooseLazily = (): void => {
    let objective = today;
    const answer = lazyGreedy(
      {
        candidateCount,
        gain: (site) => gainAt(objective, site),
        choose: (site) => {
          objective = withSite(objective, site);
        },
        groupOf: null,
      },
      CHOOSE,
    );
    lazy = answer.chosen.map(({ candidate }) => candidate);
    evaluations = answer.evaluations;
  };

  let naive: readonly number[] = [];
  const choosePlainly = (): void => {
    naive = naiveGreedy(today, candidateCount, CHOOSE);
  };
  const [lazyMs, naiveMs] = interleavedMs([chooseLazily, choosePlainly], ROUNDS) as [
    number[],
    number[],
  ];
  if (naive.join() !== lazy.join())
    throw new Error('The lazy greedy chose other places than the plain greedy.');
  return {
    name: 'lazy greedy beside plain greedy',
    candidates: candidateCount,
    places: candidateCount,
    choose: CHOOSE,
    rounds: ROUNDS,
    oursMs: rounded(median(lazyMs)),
    otherMs: rounded(median(naiveMs)),
    ourEvaluations: evaluations,
    otherEvaluations: CHOOSE * candidateCount,
    ratio: rounded(medianRatio(naiveMs, lazyMs)),
    limit: null,
  };
}

function naiveGreedy(today: Objective, candidateCount: number, choose: number): number[] {
  let objective = today;
  const chosen: number[] = [];
  while (chosen.length < choose) {
    let best = -1;
    let bestGain = -1;
    for (let site = 0; site < candidateCount; site++) {
      if (chosen.includes(site)) continue;
      const gain = gainAt(objective, site);
      if (gain > bestGain) [best, bestGain] = [site, gain];
    }
    chosen.push(best);
    objective = withSite(objective, best);
  }
  return chosen;
}
