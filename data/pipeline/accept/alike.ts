import type { Cells } from '../../../src/dataset/csv';
import { type Comparable, twinFinder, type TwinSign } from '../../../src/dataset/twins';
import type { DeskTables } from './change';

const SAID: Readonly<Record<TwinSign, string>> = {
  name: 'the same name',
  host: 'the same site on the web',
  place: 'a like name nearby',
};

/** Organisations that a new one may be already, in words. */
export function alike(
  organisation: Cells,
  places: readonly Cells[],
  tables: DeskTables,
): readonly string[] {
  const known = tables.organisations.map((row) => ({
    id: row['id'],
    ...comparable(
      row,
      tables.sites.filter((site) => site['organisation_id'] === row['id']),
    ),
  }));
  return twinFinder(known)(comparable(organisation, places)).map(
    ({ record: { id, name }, signs }) =>
      `may be ${id} (${name}): ${signs.map((sign) => SAID[sign]).join(', ')}`,
  );
}

function comparable(row: Cells, places: readonly Cells[]): Comparable {
  return {
    name: row['name'] ?? '',
    address: row['url'] || null,
    positions: places
      .filter(({ longitude, latitude }) => longitude && latitude)
      .map(({ longitude, latitude }) => [Number(longitude), Number(latitude)] as const),
  };
}
