import type { Problem } from '../../../src/dataset/csv';
import { NATIONS, OVERALL } from '../../../src/domain';
import { type CheckedTables, problemIn } from './checkedTables';

/**
 * A sector is scored by figures of its own subject, never by income or poverty alone; a set of a
 * nation holds only what is published there; background is never read as need; and every nation
 * has a set.
 */
export function findBadNeedSets(tables: CheckedTables): Problem[] {
  const indicators = new Map(tables.indicators.map(({ value }) => [value.id, value]));
  const inSets = tables.need_sets.flatMap(({ row, value: { id, nation, indicators: ids } }) => {
    const known = ids.flatMap((indicatorId) => indicators.get(indicatorId) ?? []);
    const problems: Problem[] = [];
    const add = (message: string): void => {
      problems.push(problemIn('need_sets', row, 'indicators', message));
    };
    if (id !== OVERALL && !known.some(({ subjects }) => subjects.includes(id)))
      add(`no indicator of this set is of the subject ${id}: see subjects in indicators.csv`);
    for (const indicator of known) {
      if (indicator.direction === 'context') add(`${indicator.id} is background, never need`);
      const needed = nation === null ? [] : [nation];
      if (!needed.every((one) => indicator.nations.includes(one)))
        add(`${indicator.id} has no figures in ${needed.join()}`);
    }
    return problems;
  });
  const sets = tables.need_sets.map(({ value }) => value);
  const lacking = [OVERALL, ...tables.sectors.map(({ value }) => value.id)].flatMap((sector) => {
    const nations = new Set(sets.filter(({ id }) => id === sector).map(({ nation }) => nation));
    return nations.has(null)
      ? []
      : NATIONS.filter((nation) => !nations.has(nation)).map((nation) =>
          problemIn('need_sets', null, 'id', `${sector} has no set for ${nation}, nor for the UK`),
        );
  });
  const agreed = tables.indicators
    .filter(({ value }) => value.direction === 'context' && value.direction_agreed)
    .map(({ row }) =>
      problemIn('indicators', row, 'direction_agreed', 'background is neither better nor worse'),
    );
  return [...inSets, ...lacking, ...agreed];
}
