import { analyseCountry, Country, finish, whereNext } from '../../src/analysis';
import {
  gainAt,
  makeObjective,
  siteAtSlot,
  withSite,
  type NewSite,
  type Objective,
} from '../../src/analysis/objective';
import { DEFAULT_PLAN_REQUEST, DEFAULT_SCENARIO, type AnalysisInput } from '../../src/domain';
import { makeGroups } from '../fixtures/groups';
import { interleavedMs, median, medianRatio, rounded, type BenchLine } from './timing';

const CHOOSE = 20;
const ROUNDS = 3;
/** Ours also polishes, proves and tells who gains; measured it is six times faster all the same. */
const LEAST_RATIO = 4;

/**
 * A whole plan, every demand point a candidate, beside the plain greedy alone, which works out each
 * gain at each step. Ours must be worth as much or more.
 */
export function benchWhereNext(input: AnalysisInput): BenchLine {
  const scenario = { ...DEFAULT_SCENARIO, sector: 'mental-health', looking: 'as-listed' } as const;
  const { catchmentKm, halfReach } = scenario;
  const country = new Country(input);
  const groups = makeGroups(input);
  const today = makeObjective(
    country.demand,
    analyseCountry(country, scenario).areas.map(({ need }) => need),
    country.reach(scenario, catchmentKm).pioneers,
    halfReach,
  );
  const sites = Array.from(today.demand.longitude, (_, slot) =>
    siteAtSlot(today.demand, slot, catchmentKm),
  );

  let ours = 0;
  const plan = (): void => {
    // One district first, so that the table of the last round is forgotten.
    const small = { ...DEFAULT_PLAN_REQUEST, choose: 1, within: [country.codes[0]!] };
    finish(whereNext(country, groups, scenario, small));
    const request = { ...DEFAULT_PLAN_REQUEST, choose: CHOOSE };
    ours = finish(whereNext(country, groups, scenario, request)).worth;
  };
  let naive = 0;
  const choosePlainly = (): void => {
    naive = naiveGreedy(today, sites, CHOOSE);
  };
  const [planMs, naiveMs] = interleavedMs([plan, choosePlainly], ROUNDS) as [number[], number[]];
  if (ours < naive * (1 - 1e-9)) throw new Error('The plan is worth less than the plain greedy.');
  return {
    name: 'whole plan beside plain greedy',
    candidates: sites.length,
    places: sites.length,
    choose: CHOOSE,
    rounds: ROUNDS,
    oursMs: rounded(median(planMs)),
    otherMs: rounded(median(naiveMs)),
    ratio: rounded(medianRatio(naiveMs, planMs)),
    limit: LEAST_RATIO,
  };
}

/** @returns what the choice is worth */
function naiveGreedy(today: Objective, sites: readonly NewSite[], choose: number): number {
  let objective = today;
  let worth = 0;
  for (let step = 0; step < choose; step++) {
    let best = sites[0]!;
    let bestGain = -1;
    for (const site of sites) {
      const gain = gainAt(objective, site);
      if (gain > bestGain) [best, bestGain] = [site, gain];
    }
    worth += bestGain;
    objective = withSite(objective, best);
  }
  return worth;
}
