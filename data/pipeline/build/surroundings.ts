import { bboxClip, truncate } from '@turf/turf';

import { surroundingsFile } from '../../../src/dataset/decodeSurroundings';
import type { Bounds, Surroundings } from '../../../src/domain';
import { frameOfDistrict, KM_PER_DEGREE } from '../../../src/map/flatFrame';
import { withRightWinding } from '../winding';
import type { Districts } from './boundaries';
import { boundsOfShape } from './bounds';

type Shape = GeoJSON.Polygon | GeoJSON.MultiPolygon;
type Piece = Surroundings['features'][number];

interface Land {
  /** Official code of the district; null abroad. */
  readonly code: string | null;
  readonly geometry: Shape;
  readonly bounds: Bounds;
}

/** Up to so wide, corners of the overview, some 0.9 km apart, would be seen: 7 units of 300 and more. */
const DETAIL_UP_TO_KM = 40;
/** Land goes on so far beyond the picture, as a share of its side: no cut is seen, nor the line along it. */
const BEYOND = 0.02;
/** Decimals of a degree, for where land is cut: as `detail` has them. */
const DECIMALS = 4;

/**
 * One small file per district, surroundings/<code>.geojson: the land in the picture of its page.
 *
 * @param boundsOf a district by its code: west, south, east and north in degrees
 */
export function buildSurroundings(
  { overview, detail }: { readonly overview: Districts; readonly detail: Districts },
  abroad: GeoJSON.FeatureCollection<Shape>,
  boundsOf: (code: string) => Bounds,
): ReadonlyMap<string, Surroundings> {
  const foreign = abroad.features.map(({ geometry }) => landOf(null, geometry));
  const landIn = ({ features }: Districts): readonly Land[] => [
    ...features.map(({ properties, geometry }) => landOf(properties.code, geometry)),
    ...foreign,
  ];
  const [coarse, fine] = [landIn(overview), landIn(detail)];
  return new Map(
    overview.features.map(({ properties: { code } }) => {
      const { bounds } = frameOfDistrict(boundsOf(code));
      const sideKm = (bounds[3] - bounds[1]) * KM_PER_DEGREE;
      const box = widened(bounds);
      const features = (sideKm <= DETAIL_UP_TO_KM ? fine : coarse)
        .filter((land) => meet(land.bounds, box))
        .flatMap((land) => pieceIn(box, land));
      return [surroundingsFile(code), { type: 'FeatureCollection', features }];
    }),
  );
}

function landOf(code: string | null, geometry: Shape): Land {
  return { code, geometry, bounds: boundsOfShape(geometry) };
}

function widened([west, south, east, north]: Bounds): Bounds {
  const [across, up] = [(east - west) * BEYOND, (north - south) * BEYOND];
  return [west - across, south - up, east + across, north + up];
}

function meet(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

/** None where the box holds nothing of it. */
function pieceIn(box: Bounds, { code, geometry }: Land): Piece[] {
  const { geometry: cut } = truncate(bboxClip(geometry, [...box]), { precision: DECIMALS });
  // Of polygons it makes polygons, which its types do not say.
  const piece = withRightWinding(cut as Shape);
  return piece.coordinates.length > 0
    ? [{ type: 'Feature', properties: { code }, geometry: piece }]
    : [];
}
