import { area } from '@turf/turf';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';

import type { BoundaryTopology } from '../boundaryTopology';
import type { CellsOf } from '../tableFiles';
import { simplifiedTopology } from './boundaries';
import { readPublicationText } from './publication';

type Zone = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon, { code: string }>;

/**
 * A corner is dropped when its triangle is smaller than this share of the district, so that each
 * district looks equally fine in a picture of its own: 2 ha of an area of 1,000 km².
 */
const CORNER_SHARE = 2e-5;
/** Islets are dropped when they are smaller than this many such triangles. */
const ISLET_CORNERS = 10;
const DECIMALS = 4;

/**
 * Our own simplified topology of the neighbourhoods of the whole UK. Sources: Office for National
 * Statistics, Middle layer Super Output Areas (December 2021) Boundaries EW BGC,
 * https://geoportal.statistics.gov.uk; Scottish Government, Intermediate Zone Boundaries 2011,
 * https://spatialdata.gov.scot; Northern Ireland Statistics and Research Agency, Super Data Zone
 * Boundaries 2021, https://www.nisra.gov.uk. The small areas of Northern Ireland's index of 2017 are of
 * 2001 and have no boundary here: its super data zones show reach, and nothing of that index.
 */
export function importNeighbourhoodBoundaries(
  folder: string,
  neighbourhoods: readonly CellsOf<'neighbourhoods'>[],
): BoundaryTopology {
  const areaOf = new Map(neighbourhoods.map((row) => [String(row.code), String(row.area_code)]));
  const districts = new Map<string, Zone[]>();
  for (const zone of [
    ...englishAndWelsh(folder),
    ...ownFile(folder, 'iz11_scotland'),
    ...ownFile(folder, 'sdz21_ni'),
  ]) {
    const district = areaOf.get(zone.properties.code) ?? '';
    districts.set(district, [...(districts.get(district) ?? []), zone]);
  }
  const zones = [...districts.values()]
    .flatMap(simplified)
    .sort((a, b) => (a.properties.code < b.properties.code ? -1 : 1));
  return simplifiedTopology(joined(zones), { cornerKm2: 0, isletKm2: 0, decimals: DECIMALS });
}

/** The neighbourhoods of one district, whose lines are shared among themselves alone. */
function simplified(zones: readonly Zone[]): Zone[] {
  const km2 = zones.reduce((sum, zone) => sum + area(zone), 0) / 1e6;
  const cornerKm2 = km2 * CORNER_SHARE;
  const level = { cornerKm2, isletKm2: cornerKm2 * ISLET_CORNERS, decimals: DECIMALS };
  const fewer = simplifiedTopology(joined(zones), level);
  return feature(fewer, fewer.objects.districts).features as Zone[];
}

function joined(features: readonly Zone[]): BoundaryTopology {
  const districts = { type: 'FeatureCollection', features: [...features] } as const;
  return topology({ districts }) as BoundaryTopology;
}

function englishAndWelsh(folder: string): Zone[] {
  const text = readPublicationText(folder, 'boundaries/msoa21_ew_bgc_simplified.topojson');
  const published = JSON.parse(text) as Topology<{ msoa21: GeometryCollection<{ code: string }> }>;
  return feature(published, published.objects.msoa21).features.map((zone) =>
    withCode(zone as Zone),
  );
}

function ownFile(folder: string, name: string): Zone[] {
  const text = readPublicationText(folder, `boundaries/${name}.geojson`);
  return (JSON.parse(text) as { features: Zone[] }).features.map(withCode);
}

function withCode({ geometry, properties: { code } }: Zone): Zone {
  return { type: 'Feature', properties: { code }, geometry };
}
