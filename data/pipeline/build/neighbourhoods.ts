import { neighbourhoodsFile } from '../../../src/dataset/decodeNeighbourhoods';
import type { Tables } from '../tables';

type Row = Tables['neighbourhood_deprivation'][number];

/** Indices whose figure is a score: higher is more deprived. The others are ranks: 1 is the most. */
const SCORES: ReadonlySet<string> = new Set(['imd-2025']);

/** One small file per district, neighbourhoods/<code>.json, the most deprived first. */
export function buildNeighbourhoods(tables: Tables): ReadonlyMap<string, unknown> {
  const places = new Map(tables.neighbourhoods.map((row) => [row.code, row]));
  const nations = grouped(tables.neighbourhood_deprivation, ({ index }) => index);
  const ranks = new Map([...nations.values()].flatMap((nation) => [...rankIn(nation)]));
  const inside = grouped(tables.neighbourhood_deprivation, (row) => row.area_code);
  return new Map(
    tables.areas.map(({ code }) => {
      const rows = (inside.get(code) ?? []).toSorted(mostDeprivedFirst);
      const index = rows[0]?.index ?? null;
      return [
        neighbourhoodsFile(code),
        {
          index,
          nationCount: index === null ? 0 : (nations.get(index)?.length ?? 0),
          code: rows.map((row) => row.code),
          name: rows.map((row) => row.name ?? places.get(row.code)?.name ?? row.code),
          nameWelsh: rows.map((row) => places.get(row.code)?.name_welsh ?? null),
          population: rows.map((row) => places.get(row.code)?.population ?? null),
          value: rows.map((row) => row.value),
          nationRank: rows.map((row) => ranks.get(row.code)),
          parts: rows.map((row) => row.parts),
        },
      ];
    }),
  );
}

/** Rank by code, 1 for the most deprived; equal figures share the rank of the first. */
function rankIn(nation: readonly Row[]): Map<string, number> {
  const sorted = nation.toSorted(mostDeprivedFirst);
  const first = new Map<number, number>();
  sorted.forEach(({ value }, at) => first.set(value, first.get(value) ?? at + 1));
  return new Map(sorted.map(({ code, value }) => [code, first.get(value)!]));
}

/** Of rows of one index. */
export function mostDeprivedFirst(a: Row, b: Row): number {
  const sign = SCORES.has(a.index) ? -1 : 1;
  return sign * (a.value - b.value) || (a.code < b.code ? -1 : 1);
}

function grouped(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
