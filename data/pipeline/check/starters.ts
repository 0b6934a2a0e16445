import type { Problem } from '../../../src/dataset/csv';
import { NATIONS } from '../../../src/domain';
import { type CheckedTables, problemIn } from './checkedTables';

/**
 * A starter asks by figures that can answer: known, no background, published in the nation that it
 * asks about, or, where it asks about all, in each nation at least one of them.
 */
export function findBadStarters(tables: CheckedTables): Problem[] {
  const indicators = new Map(tables.indicators.map(({ value }) => [value.id, value]));
  return tables.starters.flatMap(({ row, value: { nation, weights } }) => {
    if (weights === null) return [];
    const ids = Object.keys(weights);
    const known = ids.flatMap((id) => indicators.get(id) ?? []);
    const lacks = (of: (typeof NATIONS)[number]): string[] =>
      known.filter(({ nations }) => !nations.includes(of)).map(({ id }) => id);
    const unanswered =
      nation === null
        ? NATIONS.filter((one) => lacks(one).length === known.length).map(
            (one) => `none of these has figures in ${one}`,
          )
        : lacks(nation).map((id) => `${id} has no figures in ${nation}`);
    return [
      ...ids.filter((id) => !indicators.has(id)).map((id) => `"${id}" is not a known indicator`),
      ...known
        .filter(({ direction }) => direction === 'context')
        .map(({ id }) => `${id} is background, never need`),
      ...unanswered,
    ].map((message) => problemIn('starters', row, 'weights', message));
  });
}
