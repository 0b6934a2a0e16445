import { readFileSync } from 'node:fs';
import { balancedWeights } from '../../src/analysis';
import { parseCsv } from '../../src/dataset/csv';
import {
  DEFAULT_SCENARIO,
  FIRST_EDITION,
  type AnalysisInput,
  type Scenario,
  type SectorId,
} from '../../src/domain';

/** How an edition ranks a sector. */
export type Edition = (sector: SectorId) => Scenario;

export const secondEdition: Edition = (sector) => ({ ...DEFAULT_SCENARIO, sector });

/** The options of the first edition, and its need sets, which the tables no longer hold. */
export function firstEditionOf({ indicators: { indicators } }: AnalysisInput): Edition {
  const file = new URL('firstEditionNeedSets.csv', import.meta.url);
  const { records } = parseCsv('firstEditionNeedSets.csv', readFileSync(file, 'utf8'));
  const sets = new Map(records.map((row) => [row['id'], row['indicators']?.split(';')]));
  return (sector) => {
    const set = sets.get(sector);
    if (set === undefined) throw new RangeError(`The first edition had no need set for ${sector}.`);
    const weights = balancedWeights(indicators.filter(({ id }) => set.includes(id)));
    return { ...DEFAULT_SCENARIO, ...FIRST_EDITION, sector, weights };
  };
}
