import {
  analyseCountry,
  clusters,
  Country,
  inside,
  introductions,
  needOfSector,
  planSteadiness,
  planToday,
  whatChanges,
  whatIf,
  whereNext,
  type Neighbours,
} from '../analysis';
import {
  loadCore,
  loadDemand,
  loadDomains,
  loadFigures,
  loadFrame,
  loadGroups,
  loadIndicators,
  loadNeighbours,
} from '../dataset';
import { withOwnCounted, type OwnCounted } from '../dataset/own/ownCounted';
import type {
  ClusterAnalysis,
  GapAnalysis,
  InsideAnswer,
  Introductions,
  NeighbourhoodGroups,
  NeighbourhoodNeed,
  PlanAnswer,
  PlanRequest,
  PlanSteadiness,
  PlanToday,
  Scenario,
  Uncertainty,
  WhatChanges,
  WhatIf,
} from '../domain';
import { startHelper } from './helper';
import { uncertaintyInParts } from './inParts';
import { inSlices } from './inSlices';
import { outcomeOf, type Outcome } from './outcome';
import { createPrecedence } from './precedence';
import type { Progress } from './progress';
import { pairsOf, threadsFor } from './threads';

/** What the worker can be asked. Every answer is plain data. A job is named so as to be abandoned. */
export interface AnalysisService {
  analyse(scenario: Scenario): Promise<Outcome<GapAnalysis>>;
  uncertainty(job: number, scenario: Scenario, progress: Progress): Promise<Outcome<Uncertainty>>;
  clusters(job: number, scenario: Scenario, progress: Progress): Promise<Outcome<ClusterAnalysis>>;
  plan(
    job: number,
    scenario: Scenario,
    request: PlanRequest,
    progress: Progress,
  ): Promise<Outcome<PlanAnswer>>;
  planToday(scenario: Scenario, within: readonly string[] | null): Promise<Outcome<PlanToday>>;
  whatIf(scenario: Scenario, within: readonly string[] | null): Promise<Outcome<WhatIf>>;
  planSteadiness(
    job: number,
    scenario: Scenario,
    request: PlanRequest,
    neighbourhoodCodes: readonly string[],
    told: (sofar: PlanSteadiness) => void,
  ): Promise<Outcome<PlanSteadiness>>;
  inside(scenario: Scenario, within: readonly string[] | null): Promise<Outcome<InsideAnswer>>;
  introductions(scenario: Scenario, mostAsked: number): Promise<Outcome<Introductions>>;
  whatChanges(job: number, scenario: Scenario, areaCode: string): Promise<Outcome<WhatChanges>>;
  /** From now on answers count this beside the data of the map; null for that alone. */
  countAlso(own: OwnCounted | null): void;
  abandon(job: number): void;
}

/**
 * Loads its own data, as the page needs no demand points. A load that failed is tried again by the
 * next question.
 *
 * @param dataUrl folder of the built dataset, with a slash at the end
 * @param cores of the machine, as the browser tells; where it does not, there is one thread
 */
export function createAnalysisService(dataUrl: string, cores = 1): AnalysisService {
  let own: OwnCounted | null = null;
  const usual = withOwn(
    untilItWorks(() => loadCountry(dataUrl, loadIndicators)),
    () => own,
  );
  const whole = withOwn(
    untilItWorks(() => loadCountry(dataUrl, loadFigures)),
    () => own,
  );
  // A person's own weights may name any figure.
  const country = ({ weights }: Scenario): Promise<Country> =>
    weights === null ? usual() : whole();
  const groups = untilItWorks((): Promise<NeighbourhoodGroups> => loadGroups(dataUrl));
  const domains = new Map<string, () => Promise<NeighbourhoodNeed>>();
  const needOf = async ({ sector }: Scenario): Promise<NeighbourhoodNeed> => {
    const all = await groups();
    if (!all.domainSectors.includes(sector)) return all;
    const load = domains.get(sector) ?? untilItWorks(() => loadDomains(dataUrl, sector));
    domains.set(sector, load);
    return needOfSector(all, await load());
  };
  const neighbours = untilItWorks((): Promise<Neighbours> => loadNeighbours(dataUrl));
  const jobs = new Map<number, AbortController>();
  // How sure an answer is is worked out unasked: it rests while somebody waits for something else.
  const precedence = createPrecedence();

  const abandonable = <Answer>(
    job: number,
    run: (signal: AbortSignal) => Promise<Answer>,
  ): Promise<Outcome<Answer>> => {
    const controller = new AbortController();
    jobs.set(job, controller);
    return outcomeOf(() => run(controller.signal)).finally(() => jobs.delete(job));
  };
  const longJob = <Step, Answer>(
    job: number,
    told: (step: Step) => void,
    steps: () => Promise<Generator<Step, Answer>>,
    turn?: () => Promise<void>,
  ): Promise<Outcome<Answer>> =>
    abandonable(job, async (signal) => inSlices(await steps(), signal, told, turn));

  return {
    analyse: (scenario) => outcomeOf(async () => analyseCountry(await country(scenario), scenario)),
    uncertainty: (job, scenario, progress) =>
      abandonable(job, async (signal) => {
        const ready = await country(scenario);
        const threads = threadsFor(pairsOf(ready, scenario), cores);
        const asked = { progress, signal, turn: precedence.turn };
        return uncertaintyInParts(ready, scenario, threads, startHelper, asked);
      }),
    clusters: (job, scenario, progress) =>
      longJob(
        job,
        progress,
        async () => clusters(analyseCountry(await country(scenario), scenario), await neighbours()),
        precedence.turn,
      ),
    plan: (job, scenario, request, progress) =>
      precedence.first(() =>
        longJob(job, progress, async () => {
          const [ready, whose] = await Promise.all([country(scenario), groups()]);
          return whereNext(ready, whose, scenario, request);
        }),
      ),
    planToday: (scenario, within) =>
      outcomeOf(async () => planToday(await country(scenario), scenario, within)),
    whatIf: (scenario, within) =>
      outcomeOf(async () => {
        const [ready, whose] = await Promise.all([country(scenario), groups()]);
        return whatIf(ready, whose, scenario, within);
      }),
    planSteadiness: (job, scenario, request, neighbourhoodCodes, told) =>
      longJob(
        job,
        onceADraw(told),
        async () => {
          const [ready, whose] = await Promise.all([country(scenario), groups()]);
          return planSteadiness(ready, whose, scenario, request, neighbourhoodCodes);
        },
        precedence.turn,
      ),
    inside: (scenario, within) =>
      outcomeOf(async () => {
        const [ready, need] = await Promise.all([country(scenario), needOf(scenario)]);
        return inside(ready, need, scenario, within);
      }),
    introductions: (scenario, mostAsked) =>
      outcomeOf(async () => introductions(await country(scenario), scenario, mostAsked)),
    whatChanges: (job, scenario, areaCode) =>
      precedence.first(() =>
        longJob(job, unreported, async () =>
          whatChanges(await country(scenario), scenario, areaCode),
        ),
      ),
    countAlso: (counted) => {
      own = counted;
    },
    abandon: (job) => jobs.get(job)?.abort(),
  };
}

/** Tells of each draw once, however often its step is heard of. */
function onceADraw(told: (sofar: PlanSteadiness) => void): (sofar: PlanSteadiness) => void {
  let last = 0;
  return (sofar) => {
    if (sofar.drawn > last) told(sofar);
    last = sofar.drawn;
  };
}

/** For what is over within a second or so: long enough to abandon, too short for a bar. */
function unreported(): void {}

async function loadCountry(
  dataUrl: string,
  loadFiguresOf: typeof loadIndicators,
): Promise<Country> {
  const frame = loadFrame(dataUrl);
  const [core, indicators, demand] = await Promise.all([
    loadCore(dataUrl, frame),
    loadFiguresOf(dataUrl),
    loadDemand(dataUrl, frame),
  ]);
  return new Country({ core, indicators, demand });
}

/** The country with a person's own data beside that of the map, made once for each set of it. */
function withOwn(
  load: () => Promise<Country>,
  ownNow: () => OwnCounted | null,
): () => Promise<Country> {
  let made: { readonly own: OwnCounted; readonly country: Country } | null = null;
  return async () => {
    const country = await load();
    const own = ownNow();
    if (own === null) {
      made = null;
      return country;
    }
    if (made?.own !== own) {
      made = { own, country: new Country(withOwnCounted(country.input, own)) };
    }
    return made.country;
  };
}

/** Loads once; a failure is forgotten, so that the next call loads again. */
function untilItWorks<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
