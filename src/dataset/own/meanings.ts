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
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** Of each column what it means; null for one that is not read. No meaning stands twice. */
export type Meanings = readonly (Meaning | null)[];

/** The meanings after a person gave a column another one: the column that had it is no longer read. */
export function withMeaning(meanings: Meanings, column: number, meaning: Meaning | null): Meanings {
  return meanings.map((old, at) => {
    if (at === column) return meaning;
    return old === meaning ? null : old;
  });
}
