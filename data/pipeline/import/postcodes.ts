import type { CellsOf } from '../tableFiles';
import { cell, degrees, readPublication, requiredFigure } from './publication';

/** A council with a smaller share of a postcode district is a few stray postcodes. */
const ENOUGH = 0.01;
/** A sector with a larger share in one council is told as lying in it. */
const WHOLE = 0.98;

/**
 * Centres of postcode districts and sectors: Office for National Statistics, National Statistics
 * Postcode Lookup, May 2025, https://geoportal.statistics.gov.uk. A centre is the median of the
 * postcodes, which outliers move less than the mean. Post towns: uk-postcodes (public domain,
 * https://github.com/gibbs/uk-postcodes). Northern Ireland keeps its districts only: smaller
 * postcode areas there need a licence for commercial use.
 */
export function importPostcodeDistricts(folder: string): CellsOf<'postcode_districts'>[] {
  const areasOf = areasByDistrict(folder);
  return readPublication(folder, 'lookups/postcode_districts_may2025.csv', [
    'outcode',
    'lat_med',
    'lon_med',
    'post_town',
  ])
    .map((record) => ({
      postcode_district: cell(record, 'outcode'),
      town: cell(record, 'post_town'),
      area_code: cell(record, 'lad24_code'),
      other_area_codes: (areasOf.get(cell(record, 'outcode')) ?? [])
        .filter((code) => code !== cell(record, 'lad24_code'))
        .join(';'),
      longitude: degrees(record, 'lon_med', 4),
      latitude: degrees(record, 'lat_med', 4),
    }))
    .sort((a, b) => postcodeOrder(a.postcode_district, b.postcode_district));
}

export function importPostcodeSectors(folder: string): CellsOf<'postcode_sectors'>[] {
  return readPublication(folder, 'lookups/postcode_sectors_may2025.csv', [
    'sector',
    'lat_med',
    'lon_med',
  ])
    .filter((record) => !cell(record, 'sector').startsWith('BT'))
    .map((record) => ({
      postcode_sector: cell(record, 'sector'),
      area_code: cell(record, 'lad24_code'),
      near_border: requiredFigure(record, 'lad24_share') <= WHOLE ? 'yes' : 'no',
      longitude: degrees(record, 'lon_med', 3),
      latitude: degrees(record, 'lat_med', 3),
    }))
    .sort((a, b) => postcodeOrder(a.postcode_sector, b.postcode_sector));
}

/** The councils of a postcode district that hold enough of its postcodes, most first. */
function areasByDistrict(folder: string): ReadonlyMap<string, readonly string[]> {
  const areas = new Map<string, string[]>();
  const records = readPublication(folder, 'lookups/postcode_district_to_lad24.csv', [
    'outcode',
    'lad24_code',
    'share',
  ])
    .filter((record) => requiredFigure(record, 'share') >= ENOUGH)
    .toSorted((a, b) => requiredFigure(b, 'share') - requiredFigure(a, 'share'));
  for (const record of records) {
    const district = cell(record, 'outcode');
    areas.set(district, [...(areas.get(district) ?? []), cell(record, 'lad24_code')]);
  }
  return areas;
}

/** FY2 before FY10: neighbours stand together, which also packs better. */
function postcodeOrder(a: string, b: string): number {
  const [areaA, districtA, restA] = parts(a);
  const [areaB, districtB, restB] = parts(b);
  if (areaA !== areaB) return areaA < areaB ? -1 : 1;
  if (districtA !== districtB) return districtA - districtB;
  return restA < restB ? -1 : 1;
}

function parts(postcode: string): [area: string, district: number, rest: string] {
  const match = /^([A-Z]+)(\d*)(.*)$/u.exec(postcode);
  if (match === null) throw new Error(`"${postcode}" is not a postcode`);
  return [match[1] ?? '', Number(match[2]), match[3] ?? ''];
}
