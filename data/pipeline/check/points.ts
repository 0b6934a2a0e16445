import type { Problem } from '../../../src/dataset/csv';
import type { TableName } from '../../../src/dataset/schema/tables';
import type { Precision } from '../../../src/domain';
import type { Districts } from '../build/boundaries';
import { type CheckedTables, problemIn } from './checkedTables';
import { kmOutside } from './distance';

/**
 * How far outside its district a point may lie, in km. Boundaries are simplified and stop at the
 * shore; a centre of people on several islands may lie in the sea (2.1 km off Barra); a postcode
 * area belongs to the district that most of its postcodes are in, and its centre may lie across
 * the border.
 */
const NEIGHBOURHOOD_KM = 2.5;
const POSTCODE_AREA_KM = 5;
const SITE_KM: Readonly<Record<Precision, number>> = {
  postcode: 0.5,
  'postcode-district': POSTCODE_AREA_KM,
  place: 2,
  city: POSTCODE_AREA_KM,
  'local-authority': 0.5,
  // These have no point of their own.
  county: 0,
  national: 0,
};

export function findPointsOutside(tables: CheckedTables, districts: Districts): Problem[] {
  const districtOf = new Map(
    districts.features.map((feature) => [feature.properties.code, feature]),
  );
  const check = (
    table: TableName,
    row: number,
    point: readonly [number, number],
    areaCode: string,
    toleranceKm: number,
  ): Problem[] => {
    const district = districtOf.get(areaCode);
    // An area that is unknown, or a county, is for another rule.
    if (district === undefined) return [];
    const km = kmOutside(point, district);
    if (km <= toleranceKm) return [];
    const field = table === 'areas' ? 'centre_longitude' : 'longitude';
    const [longitude, latitude] = point;
    const message = `the point ${latitude}, ${longitude} lies ${km.toFixed(1)} km outside ${areaCode} (at most ${toleranceKm} km is let pass)`;
    return [problemIn(table, row, field, message)];
  };
  return [
    ...tables.areas.flatMap(({ row, value }) =>
      check('areas', row, [value.centre_longitude, value.centre_latitude], value.code, 0),
    ),
    ...tables.neighbourhoods.flatMap(({ row, value }) =>
      check(
        'neighbourhoods',
        row,
        [value.longitude, value.latitude],
        value.area_code,
        NEIGHBOURHOOD_KM,
      ),
    ),
    ...(['postcode_districts', 'postcode_sectors'] as const).flatMap((table) =>
      tables[table].flatMap(({ row, value }) =>
        check(table, row, [value.longitude, value.latitude], value.area_code, POSTCODE_AREA_KM),
      ),
    ),
    ...tables.sites.flatMap(({ row, value: { longitude, latitude, area_code, precision } }) =>
      longitude === null || latitude === null || area_code === null
        ? []
        : check('sites', row, [longitude, latitude], area_code, SITE_KM[precision]),
    ),
  ];
}
