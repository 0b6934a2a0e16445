import {
  analyseCountry,
  clusters,
  Country,
  drawnRanks,
  finish,
  SEED,
  uncertainty,
  whereNext,
} from '../../src/analysis';
import { DEFAULT_PLAN_REQUEST, DEFAULT_SCENARIO } from '../../src/domain';
import { uncertaintyInParts } from '../../src/worker/inParts';
import { makeGroups } from '../fixtures/groups';
import { readRealCountry, readRealNeighbours } from '../fixtures/realCountry';
import { grownInput, type Growth } from './grownInput';
import { startThread } from './helperThread';
import { onceMs } from './timing';

/** What one size takes: seconds of processor time, and the most memory the process held, in MB. */
export interface GrowthRow {
  readonly uncertaintyS: number;
  /** Seconds on the clock, by one thread and by two; of the size at which that matters, and no other. */
  readonly byThreadsS: readonly number[];
  /** The longest of four parts of the draws, each worked out alone: what four free cores would take. */
  readonly longestPartS: number;
  readonly whereNextS: number;
  /** Null where each point is an area: nobody has drawn who borders whom. */
  readonly clustersS: number | null;
  readonly memoryMb: number;
}

const PARTS = 4;

/** One size, asked for on the command line, in a process of its own: memory is never given back. */
async function measure(size: Growth | null, draws: number): Promise<GrowthRow> {
  const real = readRealCountry();
  const input = size === null ? real : grownInput(real, size);
  const ofPoints = size?.areas === 'points';
  const scenario = { ...DEFAULT_SCENARIO, fewPeople: ofPoints ? 'ranked' : 'shown' } as const;
  const country = new Country(input);
  const analysis = analyseCountry(country, scenario);
  const seconds = (task: () => unknown): number => onceMs(() => void task()) / 1000;
  const uncertaintyS = seconds(() => finish(uncertainty(country, scenario, draws)));
  const memoryMb = process.resourceUsage().maxRSS / 1024;
  const longestPartS = Math.max(
    ...Array.from({ length: PARTS }, (_, index) =>
      seconds(() =>
        finish(drawnRanks(new Country(input), scenario, { index, of: PARTS }, draws, SEED)),
      ),
    ),
  );
  const byThreadsS: number[] = [];
  const asked = { progress: () => undefined, signal: new AbortController().signal };
  for (const threads of size?.areas === 'districts' ? [1, 2] : []) {
    const began = performance.now();
    await uncertaintyInParts(new Country(input), scenario, threads, startThread, asked);
    byThreadsS.push((performance.now() - began) / 1000);
  }
  const groups = makeGroups(input);
  return {
    uncertaintyS,
    byThreadsS,
    longestPartS,
    whereNextS: seconds(() => finish(whereNext(country, groups, scenario, DEFAULT_PLAN_REQUEST))),
    clustersS: ofPoints ? null : seconds(() => finish(clusters(analysis, readRealNeighbours()))),
    memoryMb,
  };
}

const row = await measure(JSON.parse(process.argv[2]!) as Growth | null, Number(process.argv[3]));
console.log(JSON.stringify(row));
