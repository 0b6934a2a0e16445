import type { Tables } from '../tables';

/** Indices whose figure is a score: higher is more deprived. The others are ranks: 1 is the most. */
const SCORES: ReadonlySet<string> = new Set(['imd-2025', 'wimd-2019']);

/** One small file per district, neighbourhoods/<code>.json, the most deprived first. */
export function buildNeighbourhoods(tables: Tables): ReadonlyMap<string, unknown> {
  const places = new Map(tables.neighbourhoods.map((row) => [row.code, row]));
  return new Map(
    tables.areas.map(({ code }) => {
      const rows = tables.neighbourhood_deprivation.filter((row) => row.area_code === code);
      const index = rows[0]?.index ?? null;
      const sign = index !== null && SCORES.has(index) ? -1 : 1;
      rows.sort((a, b) => sign * (a.value - b.value) || (a.code < b.code ? -1 : 1));
      return [
        `neighbourhoods/${code}.json`,
        {
          index,
          code: rows.map((row) => row.code),
          name: rows.map((row) => row.name ?? places.get(row.code)?.name ?? row.code),
          nameWelsh: rows.map((row) => places.get(row.code)?.name_welsh ?? null),
          population: rows.map((row) => places.get(row.code)?.population ?? null),
          value: rows.map((row) => row.value),
          parts: rows.map((row) => row.parts),
        },
      ];
    }),
  );
}
