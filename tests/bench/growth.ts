import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { DRAWS } from '../../src/analysis';
import type { Growth } from './grownInput';
import type { GrowthRow } from './growthRow';

const JITI = join(import.meta.dirname, '../../node_modules/.bin/jiti');
const ROW = join(import.meta.dirname, 'growthRow.ts');

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
    name: '35,672 points x 5,000 sites x 35,672 areas',
    size: { points: 35_672, sites: 5_000, areas: 'points' },
  },
];

/**
 * How the long questions grow, as a table: seconds of processor time of the draws, of a plan and of
 * clusters, and the most megabytes held by the end of the draws.
 */
export function* growthTable(): Generator<string> {
  yield `| size | ${DRAWS} draws, s | where next, s | clusters, s | memory, MB |`;
  yield '| --- | --- | --- | --- | --- |';
  for (const { name, size } of SIZES) {
    const asked = [ROW, JSON.stringify(size), String(DRAWS)];
    const row = JSON.parse(execFileSync(JITI, asked, { encoding: 'utf8' })) as GrowthRow;
    const cells = [row.uncertaintyS, row.whereNextS, row.clustersS].map(
      (s) => s?.toFixed(1) ?? '-',
    );
    yield `| ${name} | ${cells.join(' | ')} | ${Math.round(row.memoryMb)} |`;
  }
}
