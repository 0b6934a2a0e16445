import type { Problem } from '../../../src/dataset/csv';
import { type CheckedTables, problemIn } from './checkedTables';

/**
 * Looks that cannot have been: after the date of the data, or a second look at a pair that no first
 * look found empty. A row whose access nobody worked out yet is named with the command that does.
 *
 * @param edition ISO date of the data, as in data/VERSION
 */
export function findBadLooks({ looked }: CheckedTables, edition: string): Problem[] {
  return looked.flatMap(({ row, value: look }) => {
    const problems: Problem[] = [];
    const add = (field: string, message: string): void => {
      problems.push(problemIn('looked', row, field, message));
    };
    if (look.looked_on > edition) {
      add('looked_on', `${look.looked_on} is after the date of the data, ${edition}`);
    }
    for (const field of ['access_before', 'access_after'] as const) {
      if (look[field] === null) add(field, 'is empty: npm run data:looks works it out');
    }
    const foundEmptyBefore = looked.some(
      ({ value: earlier }) =>
        earlier.area_code === look.area_code &&
        earlier.sector === look.sector &&
        earlier.looked_on < look.looked_on &&
        earlier.found === 0,
    );
    if (look.again && !foundEmptyBefore) add('again', 'says yes, but no earlier look found nobody');
    return problems;
  });
}
