import { haversineKm } from '../../../src/analysis/distance';
import type { Problem } from '../../../src/dataset/csv';
import type { CrossingKind, Position } from '../../../src/domain';
import { type CheckedTables, problemIn } from './checkedTables';

/** The longest way across, bank to bank, in km: the ship from Aberdeen to Lerwick sails 340. */
const LONGEST_KM: Readonly<Record<CrossingKind, number>> = {
  bridge: 6,
  tunnel: 6,
  road: 6,
  ferry: 350,
};

/**
 * The banks of a crossing lie on different sides of its barrier: the leg between them passes the
 * line an odd number of times. And they lie close to it: the leg is no longer than its kind can be.
 */
export function findBadCrossings(tables: CheckedTables): Problem[] {
  const lineOf = new Map(tables.barriers.map(({ value }) => [value.id, value.line]));
  return tables.crossings.flatMap(({ row, value }) => {
    const line = lineOf.get(value.barrier_id);
    // An unknown barrier is for another rule.
    if (line === undefined) return [];
    const from = [value.from_longitude, value.from_latitude] as const;
    const to = [value.to_longitude, value.to_latitude] as const;
    const problems: Problem[] = [];
    const add = (message: string): void => {
      problems.push(problemIn('crossings', row, 'from_longitude', message));
    };
    if (timesCut(line, from, to) % 2 === 0)
      add(`both banks lie on the same side of ${value.barrier_id}`);
    const km = haversineKm(from, to);
    const longestKm = LONGEST_KM[value.kind];
    if (km > longestKm)
      add(`the banks lie ${km.toFixed(1)} km apart (a ${value.kind} has at most ${longestKm} km)`);
    return problems;
  });
}

/** A corner that lies on the leg itself counts once, with the piece on one of its sides. */
function timesCut(line: readonly Position[], from: Position, to: Position): number {
  return line.slice(1).filter((end, index) => {
    const start = line[index]!;
    return (
      sideOf(from, to, start) > 0 !== sideOf(from, to, end) > 0 &&
      sideOf(start, end, from) > 0 !== sideOf(start, end, to) > 0
    );
  }).length;
}

/** Above 0 where a point lies to the left of the way from a to b. */
function sideOf(a: Position, b: Position, point: Position): number {
  return (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]);
}
