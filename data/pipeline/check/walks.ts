import type { Problem } from '../../../src/dataset/csv';
import { type CheckedTables, problemIn } from './checkedTables';

/** Steps of a walk stand in their order from 1, and the first of them alone gives its name. */
export function findBadWalks({ walks }: CheckedTables): Problem[] {
  return walks.flatMap(({ row, value: { walk, step, name, name_welsh } }, at) => {
    const before = walks[at - 1]?.value;
    const next = before?.walk === walk ? before.step + 1 : 1;
    const named = [name, name_welsh].filter((cell) => cell !== null).length;
    const problems: Problem[] = [];
    if (step !== next) problems.push(problemIn('walks', row, 'step', `is not ${next}, the next`));
    if (named !== (step === 1 ? 2 : 0)) {
      const message = 'stands in both languages with the first step of a walk, and with no other';
      problems.push(problemIn('walks', row, 'name', message));
    }
    return problems;
  });
}
