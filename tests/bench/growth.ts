import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { DRAWS } from '../../src/analysis';
import type { Growth } from './grownInput';
import type { GrowthRow } from './growthRow';

/** In the bundle of tests/run/bench.mjs. */
const ROW = join(import.meta.dirname, 'growthRow.mjs');

const SIZES: readonly {
  readonly name: string;
  /** Null is the dataset of today. */
  readonly size: Growth | null;
}[] = [
  { name: 'today', size: null },
  {
    name: '35,672 points x 5,000 sites x 361 areas',
    size: { points: 35_672, sites: 5_000, areas: 'districts' },
  },
  {
    name: '35,672 points x 100,000 sites x 361 areas',
    size: { points: 35_672, sites: 100_000, areas: 'districts' },
  },
  {
    name: '35,672 points x 5,000 sites x 35,672 areas',
    size: { points: 35_672, sites: 5_000, areas: 'points' },
  },
];

/**
 * How the long questions grow, as a table: seconds of processor time of the draws, of a plan and of
 * clusters, the most megabytes held by the end of the draws, the longest of four parts of the draws
 * by itself, and the draws on the clock, by one thread and by two.
 */
export function* growthTable(): Generator<string> {
  yield `| size | ${DRAWS} draws, s | where next, s | clusters, s | memory, MB | longest of four parts, s | draws by one thread, s | by two, s |`;
  yield '| --- | --- | --- | --- | --- | --- | --- | --- |';
  for (const { name, size } of SIZES) {
    const asked = [ROW, JSON.stringify(size), String(DRAWS)];
    const row = JSON.parse(
      execFileSync(process.execPath, asked, { encoding: 'utf8' }),
    ) as GrowthRow;
    const seconds = (...cells: readonly (number | null | undefined)[]): string =>
      cells.map((s) => s?.toFixed(1) ?? '-').join(' | ');
    const took = seconds(row.uncertaintyS, row.whereNextS, row.clustersS);
    const [one, two] = row.byThreadsS;
    yield `| ${name} | ${took} | ${Math.round(row.memoryMb)} | ${seconds(row.longestPartS, one, two)} |`;
  }
}
