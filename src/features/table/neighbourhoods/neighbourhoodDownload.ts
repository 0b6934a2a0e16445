import type { InsideAnswer } from '../../../domain';
import type { InsideRecord } from '../../../words/insideRecords';
import { aboutScenario } from '../areaDownload';
import type { Download } from '../download';
import type { NeighbourhoodRow } from './insideRows';

/** Fields of a record, and the column of the table that shows each. */
const FIELDS: readonly (readonly [field: string, column?: string])[] = [
  ['order', 'order'],
  ['code', 'neighbourhood'],
  ['name', 'neighbourhood'],
  ['district', 'district'],
  ['districtCode', 'district'],
  ['nation', 'nation'],
  ['people', 'people'],
  ['need', 'need'],
  ['needIndex', 'measure'],
  ['needDomain', 'measure'],
  ['access', 'reach'],
  ['expectedAccess', 'expected'],
  ['gap', 'gap'],
  ['nearestPioneer', 'nearest'],
  ['nearestPioneerKm', 'nearest'],
  ['nearestPioneerAt', 'nearest'],
  ['lookedOn', 'looked'],
  ['lookedFound', 'looked'],
];

/** The records of the command line, with the choices behind them. */
export function neighbourhoodDownload({ scenario }: InsideAnswer): Download<NeighbourhoodRow> {
  return {
    fileName: `neighbourhoods-${scenario.sector}`,
    fields: FIELDS.map(([name, column]) => ({
      name,
      value: ({ record }) => valueIn(record, name),
      ...(column !== undefined && { column }),
    })),
    about: {
      ...aboutScenario(scenario),
      need_meaning: 'share of the people of its nation who live somewhere less deprived',
      pioneer_source: 'People Powered Services map, table of pioneers',
    },
  };
}

function valueIn(record: InsideRecord, field: string): string | number | null {
  return record[field] ?? null;
}
