import { cell, readPublication } from './publication';

/** The classes of the rural-urban classification 2021: rural ones begin with R, urban ones with U. */
const RURAL = 'R';

/** District, MSOA, Census 2021 residents and rural-urban class of each small area (LSOA 2021) of England and Wales. */
export interface SmallAreas {
  readonly msoaOf: ReadonlyMap<string, string>;
  readonly districtOf: ReadonlyMap<string, string>;
  readonly peopleOf: ReadonlyMap<string, number>;
  readonly isRural: ReadonlyMap<string, boolean>;
}

export function readSmallAreas(folder: string): SmallAreas {
  const records = readPublication(folder, 'lookups/lsoa21_msoa21_lad24.csv', [
    'lsoa21_code',
    'msoa21_code',
    'lad24_code',
    'pop_census2021',
    'ruc21',
  ]);
  const by = (column: string): Map<string, string> =>
    new Map(records.map((record) => [cell(record, 'lsoa21_code'), cell(record, column)]));
  return {
    msoaOf: by('msoa21_code'),
    districtOf: by('lad24_code'),
    peopleOf: new Map([...by('pop_census2021')].map(([code, people]) => [code, Number(people)])),
    isRural: new Map([...by('ruc21')].map(([code, kind]) => [code, kind.startsWith(RURAL)])),
  };
}

/** A figure of a part of an area, and how much it counts. */
export interface Part {
  readonly value: number;
  readonly weight: number;
}

export function weightedMean(parts: readonly Part[]): number {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  return parts.reduce((sum, part) => sum + part.weight * part.value, 0) / weight;
}

/** The parts of each area by its code. */
export function byArea(
  parts: Iterable<readonly [code: string, part: Part]>,
): ReadonlyMap<string, readonly Part[]> {
  const partsOf = new Map<string, Part[]>();
  for (const [code, part] of parts) {
    const own = partsOf.get(code);
    if (own) own.push(part);
    else partsOf.set(code, [part]);
  }
  return partsOf;
}

export function known<Value>(map: ReadonlyMap<string, Value>, code: string): Value {
  const value = map.get(code);
  if (value === undefined) throw new Error(`${code} stands in a publication but in no lookup`);
  return value;
}
