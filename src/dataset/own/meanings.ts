/** What a column of a person's own file may mean to the map. */
export const MEANINGS = [
  'name',
  'address',
  'postcode',
  'latitude',
  'longitude',
  'easting',
  'northing',
  'area',
  'sector',
  'figure',
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** Of each column what it means; null for one that is not read. No meaning stands twice. */
export type Meanings = readonly (Meaning | null)[];

/** Whether a file is of figures, one for each district, rather than of points. */
export function isOfFigures(meanings: Meanings): boolean {
  return meanings.includes('figure');
}

/** The meanings after a person gave a column another one: the column that had it is no longer read. */
export function withMeaning(meanings: Meanings, column: number, meaning: Meaning | null): Meanings {
  return meanings.map((old, at) => {
    if (at === column) return meaning;
    return old === meaning ? null : old;
  });
}
