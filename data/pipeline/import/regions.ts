import type { CellsOf } from '../tableFiles';
import { byCode, nationOf } from './areas';
import { cell, readPublication } from './publication';

/** Our translations: the Office for National Statistics publishes no Welsh names of regions. */
const WELSH_NAMES: Readonly<Record<string, string>> = {
  E12000001: 'Gogledd-ddwyrain Lloegr',
  E12000002: 'Gogledd-orllewin Lloegr',
  E12000003: 'Swydd Efrog a Humber',
  E12000004: 'Dwyrain Canolbarth Lloegr',
  E12000005: 'Gorllewin Canolbarth Lloegr',
  E12000006: 'Dwyrain Lloegr',
  E12000007: 'Llundain',
  E12000008: 'De-ddwyrain Lloegr',
  E12000009: 'De-orllewin Lloegr',
  N92000002: 'Gogledd Iwerddon',
  S92000003: 'Yr Alban',
  W92000004: 'Cymru',
};

/** The nine regions of England and the three other nations, from the same list as the districts. */
export function importRegions(folder: string): CellsOf<'regions'>[] {
  const regions = new Map<string, CellsOf<'regions'>>();
  for (const record of readPublication(folder, 'lookups/lad_dec2024_master.csv', [
    'region_code',
    'region_name',
  ])) {
    const code = cell(record, 'region_code');
    const welsh = WELSH_NAMES[code];
    if (welsh === undefined) throw new Error(`The region ${code} has no Welsh name`);
    regions.set(code, {
      code,
      name: cell(record, 'region_name'),
      name_welsh: welsh,
      nation: nationOf(cell(record, 'country_name')),
    });
  }
  return [...regions.values()].sort(byCode);
}
