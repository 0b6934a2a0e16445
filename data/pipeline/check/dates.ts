import type { Problem } from '../../../src/dataset/csv';
import { type CheckedTables, problemIn } from './checkedTables';

/** Nobody of this project checked a record before; an earlier day is a slip. */
const FIRST_DAY = '2020-01-01';

/**
 * Checks that cannot have been: after the date of the data, or before there was any. A pioneer that
 * was founded later than the data were gathered likewise.
 *
 * @param edition ISO date of the data, as in data/VERSION
 */
export function findImpossibleDates({ organisations }: CheckedTables, edition: string): Problem[] {
  return organisations.flatMap(({ row, value: { verified_on, founded } }) => {
    const problems: Problem[] = [];
    const add = (field: string, message: string): void => {
      problems.push(problemIn('organisations', row, field, message));
    };
    if (verified_on !== null && verified_on > edition) {
      add('verified_on', `${verified_on} is after the date of the data, ${edition}`);
    }
    if (verified_on !== null && verified_on < FIRST_DAY) {
      add('verified_on', `${verified_on} is before ${FIRST_DAY}, when nobody checked any`);
    }
    if (founded !== null && founded > edition.slice(0, 4)) {
      add('founded', `${founded} is after the date of the data, ${edition}`);
    }
    return problems;
  });
}
