import type { Problem } from '../../../src/dataset/csv';
import { type CheckedTables, problemIn } from './checkedTables';

const TABLE = 'deprivation_measures';

/**
 * Each index is said as a whole once and of one nation; what a sector has of its own is a domain
 * with its names, and every neighbourhood with a figure in the index has one in its domains.
 */
export function findBadMeasures(tables: CheckedTables): Problem[] {
  const places = new Set(tables.neighbourhoods.map(({ value }) => value.code));
  const domains = new Map(
    tables.neighbourhood_domains.map(({ value }) => [value.code, value.index]),
  );
  const figures = tables.neighbourhood_deprivation.map(({ value }) => value);
  const measures = tables[TABLE].map(({ value }) => value);
  const nationOf = new Map(measures.map(({ index, nation }) => [index, nation]));
  const withDomains = new Set(measures.flatMap(({ sector, index }) => (sector ? [index] : [])));
  const wholes = new Set(measures.flatMap(({ sector, index }) => (sector ? [] : [index])));
  return [
    ...tables[TABLE].flatMap(({ row, value: { index, nation, sector, domain, ...words } }) => {
      const given = [domain, words.name, words.name_welsh].filter((cell) => cell !== null).length;
      const problems: Problem[] = [];
      if (given !== (sector === null ? 0 : 3)) {
        const message = 'a sector and its domain, with both names, stand together or not at all';
        problems.push(problemIn(TABLE, row, 'domain', message));
      }
      if (nationOf.get(index) !== nation)
        problems.push(problemIn(TABLE, row, 'nation', `${index} is of one nation`));
      return problems;
    }),
    ...[...new Set(figures.map(({ index }) => index))]
      .filter((index) => !wholes.has(index))
      .map((index) => problemIn(TABLE, null, 'index', `${index} is not said as a whole`)),
    ...figures
      .filter(({ code, index }) => withDomains.has(index) && places.has(code))
      .filter(({ code, index }) => domains.get(code) !== index)
      .map(({ code }) => problemIn('neighbourhood_domains', null, 'code', `lacks ${code}`)),
  ];
}
