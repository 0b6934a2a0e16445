import type { CellsOf } from '../tableFiles';
import { cell, readPublication, requiredFigure } from './publication';
import { byArea, known, type Part, readSmallAreas, weightedMean } from './smallAreas';

/** Columns of the GP registers by indicator; a share between 0 and 1 there, per cent here. */
const REGISTERS: Readonly<Record<string, string>> = {
  qof_dm: 'DM',
  qof_copd: 'COPD',
  qof_hyp: 'HYP',
  qof_dep: 'DEP',
  qof_mh: 'MH',
};
const NORTHAMPTONSHIRES = new Set(['E06000061', 'E06000062']);

/**
 * GP registers of the two Northamptonshires from their seven districts of 2020, by residents, as
 * the list of figures has it for the districts of 2023. NHS Digital and House of Commons Library,
 * https://github.com/houseofcommonslibrary/local-health-data-from-QOF.
 */
export function importNorthamptonshires(folder: string): CellsOf<'values'>[] {
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
  return Object.entries(REGISTERS).flatMap(([indicator_id, column]) => {
    const parts = [...oldDistrictOf].map(([code, { now, before }]): readonly [string, Part] => [
      now,
      {
        value: requiredFigure(known(registers, before), column) * 100,
        weight: known(peopleOf, code),
      },
    ]);
    return [...byArea(parts)].map(([area_code, own]) => ({
      indicator_id,
      area_code,
      value: Number(weightedMean(own).toFixed(3)),
      low: null,
      high: null,
      basis: 'derived',
    }));
  });
}
