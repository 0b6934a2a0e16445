import type { Problem } from '../../../src/dataset/csv';
import { type CheckedTables, problemIn } from './checkedTables';

/** What the search offers leads somewhere, in both languages, and says nothing twice. */
export function findBadSearchTables(tables: CheckedTables): Problem[] {
  return [...findBadTopics(tables), ...findIdleAliases(tables), ...findSharedDistricts(tables)];
}

function findBadTopics({ topics }: CheckedTables): Problem[] {
  return topics.flatMap(({ row, value: topic }) => {
    const problems: Problem[] = [];
    if (topic.sector === null && topic.practice === null)
      problems.push(problemIn('topics', row, 'sector', 'is empty, and so is practice: name one'));
    if ((topic.question === null) !== (topic.question_welsh === null))
      problems.push(problemIn('topics', row, 'question_welsh', 'a question needs both languages'));
    if (topic.question !== null && topic.indicators.length === 0)
      problems.push(problemIn('topics', row, 'indicators', 'is empty, but a question needs one'));
    return problems;
  });
}

function findIdleAliases({ areas, place_aliases }: CheckedTables): Problem[] {
  const names = new Map(areas.map(({ value }) => [value.code, [value.name, value.name_welsh]]));
  return place_aliases
    .filter(({ value }) => names.get(value.code)?.includes(value.alias))
    .map(({ row, value }) =>
      problemIn('place_aliases', row, 'alias', `"${value.alias}" is the name of the place itself`),
    );
}

/** A district is in one combined authority at most, and is no neighbour of itself. */
function findSharedDistricts({
  combined_authorities,
  postcode_districts,
}: CheckedTables): Problem[] {
  const authorityOf = new Map<string, string>();
  const shared = combined_authorities.flatMap(({ row, value: { name, area_codes } }) =>
    area_codes.flatMap((code) => {
      const other = authorityOf.get(code);
      authorityOf.set(code, name);
      return other === undefined
        ? []
        : [problemIn('combined_authorities', row, 'area_codes', `${code} is in ${other} already`)];
    }),
  );
  const own = postcode_districts
    .filter(({ value }) => value.other_area_codes.includes(value.area_code))
    .map(({ row, value }) =>
      problemIn(
        'postcode_districts',
        row,
        'other_area_codes',
        `${value.area_code} is its area_code already`,
      ),
    );
  return [...shared, ...own];
}
