import type { CellsOf } from '../tableFiles';
import { cell, figure, readPublication, requiredFigure } from './publication';
import { byArea, known, type Part, readSmallAreas, weightedMean } from './smallAreas';

type Value = CellsOf<'values'>;

/** Figures worked out here from smaller or older areas. */
export function importDerivedFigures(folder: string): Value[] {
  return [...lonelinessPrescribing(folder), ...northamptonshires(folder)];
}

function derived(indicator_id: string, means: ReadonlyMap<string, readonly Part[]>): Value[] {
  return [...means].map(([area_code, parts]) => ({
    indicator_id,
    area_code,
    value: Number(weightedMean(parts).toFixed(3)),
    low: null,
    high: null,
    basis: 'derived',
  }));
}

/**
 * Loneliness by prescriptions, British Red Cross, https://github.com/humaniverse/loneliness: small
 * areas by residents in Wales and Northern Ireland; in Scotland each data zone counts the same, as
 * its residents were not found.
 */
function lonelinessPrescribing(folder: string): Value[] {
  const welsh = readSmallAreas(folder);
  const scottish = lookup(
    folder,
    'lookups/scotland_dz11_iz11_lad20.csv',
    'dz11_code',
    'ltla20_code',
  );
  const zones = 'lookups/neighbourhoods.csv';
  const northern = lookup(folder, zones, 'code', 'lad24_code');
  const people = lookup(folder, zones, 'code', 'population');
  const scores = (file: string, column: string): (readonly [string, number])[] =>
    readPublication(folder, `small_area/loneliness_prescribing_${file}.csv`, [
      column,
      'loneliness_zscore',
    ]).flatMap((record) => {
      const score = figure(cell(record, 'loneliness_zscore'));
      return score === null ? [] : [[cell(record, column), score] as const];
    });
  const parts: (readonly [string, Part])[] = [
    ...scores('wales_lsoa_2022', 'lsoa21_code').map(
      ([code, value]) =>
        [known(welsh.districtOf, code), { value, weight: known(welsh.peopleOf, code) }] as const,
    ),
    ...scores('scotland_iz11_2022', 'dz11_code').map(
      ([code, value]) => [known(scottish, code), { value, weight: 1 }] as const,
    ),
    ...scores('ni_sdz21_2022', 'sdz21_code').map(
      ([code, value]) =>
        [known(northern, code), { value, weight: Number(known(people, code)) }] as const,
    ),
  ];
  return derived('loneliness_prescribing', byArea(parts));
}

/** Columns of the GP registers by indicator; a share between 0 and 1 there, per cent here. */
const REGISTERS: Readonly<Record<string, string>> = {
  qof_dm: 'DM',
  qof_copd: 'COPD',
  qof_hyp: 'HYP',
  qof_dep: 'DEP',
  qof_mh: 'MH',
};
const NORTHAMPTONSHIRES = new Set(['E06000061', 'E06000062']);

/** GP registers of the two Northamptonshires from their seven districts of 2020, by residents. */
function northamptonshires(folder: string): Value[] {
  const registers = new Map(
    readPublication(folder, 'indicators/qof_prevalence_2019_20_lad20.csv', [
      'lad_name',
      ...Object.values(REGISTERS),
    ]).map((record) => [cell(record, 'lad_name'), record]),
  );
  const { peopleOf } = readSmallAreas(folder);
  const oldDistrictOf = new Map<string, { readonly now: string; readonly before: string }>();
  for (const record of readPublication(folder, 'lookups/lsoa11_lsoa21_lad22.csv', [
    'lsoa11_name',
    'lsoa21_code',
    'ltla22_code',
  ])) {
    const now = cell(record, 'ltla22_code');
    if (!NORTHAMPTONSHIRES.has(now)) continue;
    // "Corby 005A" is a small area of Corby.
    const before = cell(record, 'lsoa11_name').replace(/ \d{3}[A-Z]$/u, '');
    oldDistrictOf.set(cell(record, 'lsoa21_code'), { now, before });
  }
  return Object.entries(REGISTERS).flatMap(([indicatorId, column]) =>
    derived(
      indicatorId,
      byArea(
        [...oldDistrictOf].map(([code, { now, before }]) => [
          now,
          {
            value: requiredFigure(known(registers, before), column) * 100,
            weight: known(peopleOf, code),
          },
        ]),
      ),
    ),
  );
}

function lookup(
  folder: string,
  file: string,
  from: string,
  to: string,
): ReadonlyMap<string, string> {
  return new Map(
    readPublication(folder, file, [from, to]).map((record) => [
      cell(record, from),
      cell(record, to),
    ]),
  );
}
