import type { CellsOf } from '../tableFiles';
import { cell, degrees, readPublication } from './publication';

/**
 * Centres of postcode districts and sectors: Office for National Statistics, National Statistics
 * Postcode Lookup, May 2025, https://geoportal.statistics.gov.uk. A centre is the median of the
 * postcodes, which outliers move less than the mean. Post towns: uk-postcodes (public domain,
 * https://github.com/gibbs/uk-postcodes). Northern Ireland keeps its districts only: smaller
 * postcode areas there need a licence for commercial use.
 */
export function importPostcodeDistricts(folder: string): CellsOf<'postcode_districts'>[] {
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
      longitude: degrees(record, 'lon_med', 3),
      latitude: degrees(record, 'lat_med', 3),
    }))
    .sort((a, b) => postcodeOrder(a.postcode_sector, b.postcode_sector));
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
