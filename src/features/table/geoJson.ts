import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Boundaries } from '../../domain';
import { recordsOf, type Download } from './download';

type Value = string | number | null;

/** A feature collection with where it all comes from in a member of its own (RFC 7946, 6.1). */
export interface GeoJsonFile extends FeatureCollection<
  Polygon | MultiPolygon | null,
  Readonly<Record<string, Value>>
> {
  readonly metadata: Readonly<Record<string, Value>>;
}

/**
 * The rows as districts with their polygons, in the order of the rows. A district without a polygon
 * keeps its row, with no geometry.
 * @param codeOf the official code of a row's district
 */
export function geoJsonOf<Row>(
  rows: readonly Row[],
  download: Download<Row>,
  codeOf: (row: Row) => string,
  boundaries: Boundaries,
  address: string,
  day: string,
): GeoJsonFile {
  const geometries = new Map(
    boundaries.features.map(({ properties, geometry }) => [properties.code, geometry]),
  );
  const properties = recordsOf(rows, { ...download, about: {} }, address, day);
  return {
    type: 'FeatureCollection',
    metadata: { ...download.about, link: address, downloaded_on: day },
    features: rows.map(
      (row, index): Feature<Polygon | MultiPolygon | null, Record<string, Value>> => {
        const code = codeOf(row);
        // What is the same in every row stands once, in the metadata.
        const { link: _link, downloaded_on: _day, ...own } = properties[index] ?? {};
        return {
          type: 'Feature',
          id: code,
          geometry: geometries.get(code) ?? null,
          properties: own,
        };
      },
    ),
  };
}
