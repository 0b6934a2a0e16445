import { booleanPointInPolygon } from '@turf/turf';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

import type { CellsOf } from '../tableFiles';
import { byCode } from './areas';
import { readPublicationText } from './publication';

interface Authority {
  readonly areacd: string;
  readonly areanm: string;
  /** The last year of one that is no more. */
  readonly end?: number;
}

/** The layer also holds two Scottish districts, which stand in for a city region. */
const AUTHORITY = /^E47/;

/** Names that changed while the code stayed: the publication keeps the first one. */
const RENAMED: Readonly<Record<string, string>> = { E47000002: 'South Yorkshire' };

/**
 * Combined authorities of England, 2025, each with its districts: those whose inner point lies in
 * it. Source: Office for National Statistics, boundaries of all levels 2014 to 2025 (BSC),
 * https://geoportal.statistics.gov.uk. No Welsh names are published.
 */
export function importCombinedAuthorities(
  folder: string,
  areas: readonly CellsOf<'areas'>[],
): CellsOf<'combined_authorities'>[] {
  const text = readPublicationText(folder, 'boundaries/uk_all_levels_2014_2025_bsc.topojson');
  const topology = JSON.parse(text) as Topology<{ cauth: GeometryCollection<Authority> }>;
  return feature(topology, topology.objects.cauth)
    .features.filter(
      ({ properties: { areacd, end } }) => AUTHORITY.test(areacd) && end === undefined,
    )
    .map(({ geometry, properties: { areacd, areanm } }) => {
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
        throw new Error(`${areacd} has no shape`);
      const inside = areas.filter(({ centre_longitude, centre_latitude }) =>
        booleanPointInPolygon([Number(centre_longitude), Number(centre_latitude)], geometry),
      );
      return {
        code: areacd,
        name: RENAMED[areacd] ?? areanm,
        area_codes: inside.map(({ code }) => code).join(';'),
      };
    })
    .sort(byCode);
}
