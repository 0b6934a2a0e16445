import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { Boundaries, Position } from '../../domain';
import { recordsOf, type Download } from './download';

type Value = string | number | null;
type Shape = Point | Polygon | MultiPolygon | null;

/** A feature collection with where it all comes from in a member of its own (RFC 7946, 6.1). */
export interface GeoJsonFile extends FeatureCollection<Shape, Readonly<Record<string, Value>>> {
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
  const shapeOf = (row: Row): Shape => geometries.get(codeOf(row)) ?? null;
  return fileOf(rows, download, codeOf, shapeOf, address, day);
}

/** The rows as points, each with an id of its own. */
export function pointsOf<Row>(
  rows: readonly Row[],
  download: Download<Row>,
  keyOf: (row: Row) => string,
  positionOf: (row: Row) => Position,
  address: string,
  day: string,
): GeoJsonFile {
  const shapeOf = (row: Row): Shape => ({ type: 'Point', coordinates: [...positionOf(row)] });
  return fileOf(rows, download, keyOf, shapeOf, address, day);
}

function fileOf<Row>(
  rows: readonly Row[],
  download: Download<Row>,
  idOf: (row: Row) => string,
  shapeOf: (row: Row) => Shape,
  address: string,
  day: string,
): GeoJsonFile {
  const properties = recordsOf(rows, { ...download, about: {} }, address, day);
  return {
    type: 'FeatureCollection',
    metadata: { ...download.about, link: address, downloaded_on: day },
    features: rows.map((row, index): Feature<Shape, Record<string, Value>> => {
      // What is the same in every row stands once, in the metadata.
      const { link: _link, downloaded_on: _day, ...own } = properties[index] ?? {};
      return {
        type: 'Feature',
        id: idOf(row),
        geometry: shapeOf(row),
        properties: own,
      };
    }),
  };
}
