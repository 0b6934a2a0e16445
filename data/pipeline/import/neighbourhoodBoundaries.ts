import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';

import type { BoundaryTopology } from '../boundaryTopology';
import { readPublicationText } from './publication';
import { simplifiedTopology } from './boundaries';

type Zone = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon, { code: string }>;

/** Coarse enough that the median file of a district is about 11 KB; the far north is 185 KB. */
const NEIGHBOURHOOD_LEVEL = { cornerKm2: 0.06, isletKm2: 1, decimals: 4 } as const;

/**
 * Our own simplified topology of the neighbourhoods of Great Britain. Sources: Office for National
 * Statistics, Middle layer Super Output Areas (December 2021) Boundaries EW BGC,
 * https://geoportal.statistics.gov.uk; Scottish Government, Intermediate Zone Boundaries 2011,
 * https://spatialdata.gov.scot. The small areas of Northern Ireland's index of 2017 are of 2001 and
 * have no boundary here: today's super data zones are others, so those are not drawn in their place.
 */
export function importNeighbourhoodBoundaries(folder: string): BoundaryTopology {
  const zones = [...englishAndWelsh(folder), ...scottish(folder)].sort((a, b) =>
    a.properties.code < b.properties.code ? -1 : 1,
  );
  const districts: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: zones };
  const joined = topology({ districts }) as BoundaryTopology;
  return simplifiedTopology(joined, NEIGHBOURHOOD_LEVEL);
}

function englishAndWelsh(folder: string): Zone[] {
  const text = readPublicationText(folder, 'boundaries/msoa21_ew_bgc_simplified.topojson');
  const published = JSON.parse(text) as Topology<{ msoa21: GeometryCollection<{ code: string }> }>;
  return feature(published, published.objects.msoa21).features.map((zone) =>
    withCode(zone as Zone),
  );
}

function scottish(folder: string): Zone[] {
  const text = readPublicationText(folder, 'boundaries/iz11_scotland.geojson');
  return (JSON.parse(text) as { features: Zone[] }).features.map(withCode);
}

function withCode({ geometry, properties: { code } }: Zone): Zone {
  return { type: 'Feature', properties: { code }, geometry };
}
