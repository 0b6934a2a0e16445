import type { Problem } from '../../../src/dataset/csv';
import { type CheckedTables, problemIn } from './checkedTables';

/** Points of a series that are impossible, whose interval misses them, or that end elsewhere than the shown figure. */
export function findBadTrends(tables: CheckedTables): Problem[] {
  const limits = new Map(tables.indicators.map(({ value }) => [value.id, value]));
  const shown = new Map(
    tables.values.map(({ value }) => [`${value.indicator_id} ${value.area_code}`, value.value]),
  );
  const latest = new Map<string, (typeof tables.trends)[number]>();
  const problems: Problem[] = [];
  for (const record of tables.trends) {
    const { indicator_id, area_code, value, low, high, period } = record.value;
    const { minimum = null, maximum = null } = limits.get(indicator_id) ?? {};
    const add = (field: string, message: string): void => {
      problems.push(problemIn('trends', record.row, field, message));
    };
    if ((minimum !== null && value < minimum) || (maximum !== null && value > maximum))
      add('value', `${value} is impossible for ${indicator_id}`);
    if ((low === null) !== (high === null)) add('low', 'an interval needs both its ends');
    if (low !== null && low > value) add('low', `${low} is above the value ${value}`);
    if (high !== null && high < value) add('high', `${high} is below the value ${value}`);
    const key = `${indicator_id} ${area_code}`;
    const last = latest.get(key);
    if (last === undefined || yearOf(last.value.period) < yearOf(period)) latest.set(key, record);
  }
  for (const [key, { row, value: last }] of latest) {
    const figure = shown.get(key);
    if (figure !== undefined && Math.abs(figure - last.value) > 1e-6)
      problems.push(
        problemIn('trends', row, 'value', `the series ends in ${last.value}, values has ${figure}`),
      );
  }
  return problems;
}

function yearOf(period: string): number {
  return Number(/\d{4}/u.exec(period)?.[0]);
}
