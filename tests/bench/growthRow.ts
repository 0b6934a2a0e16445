import {
  analyseCountry,
  clusters,
  Country,
  finish,
  uncertainty,
  whereNext,
} from '../../src/analysis';
import { DEFAULT_PLAN_REQUEST, DEFAULT_SCENARIO } from '../../src/domain';
import { makeGroups } from '../fixtures/groups';
import { readRealCountry, readRealNeighbours } from '../fixtures/realCountry';
import { grownInput, type Growth } from './grownInput';
import { onceMs } from './timing';

/** What one size takes: seconds of processor time, and the most memory the process held, in MB. */
export interface GrowthRow {
  readonly uncertaintyS: number;
  readonly whereNextS: number;
  /** Null where each point is an area: nobody has drawn who borders whom. */
  readonly clustersS: number | null;
  readonly memoryMb: number;
}

/** One size, asked for on the command line, in a process of its own: memory is never given back. */
function measure(size: Growth | null, draws: number): GrowthRow {
  const real = readRealCountry();
  const input = size === null ? real : grownInput(real, size);
  const ofPoints = size?.areas === 'points';
  const scenario = { ...DEFAULT_SCENARIO, fewPeople: ofPoints ? 'ranked' : 'shown' } as const;
  const country = new Country(input);
  const analysis = analyseCountry(country, scenario);
  const seconds = (task: () => unknown): number => onceMs(() => void task()) / 1000;
  const uncertaintyS = seconds(() => finish(uncertainty(country, scenario, draws)));
  const memoryMb = process.resourceUsage().maxRSS / 1024;
  const groups = makeGroups(input);
  return {
    uncertaintyS,
    whereNextS: seconds(() => finish(whereNext(country, groups, scenario, DEFAULT_PLAN_REQUEST))),
    clustersS: ofPoints ? null : seconds(() => finish(clusters(analysis, readRealNeighbours()))),
    memoryMb,
  };
}

console.log(
  JSON.stringify(measure(JSON.parse(process.argv[2]!) as Growth | null, Number(process.argv[3]))),
);
