import { createRequire } from 'node:module';

import {
  bboxClip,
  buffer,
  featureCollection,
  intersect,
  simplify,
  truncate,
  union,
} from '@turf/turf';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

import { withRightWinding } from '../winding';

/** West, south, east, north of what the map may show around the United Kingdom. */
const BOX: [number, number, number, number] = [-13, 48, 5, 62];

const NEIGHBOURS = [
  'Ireland',
  'Isle of Man',
  'France',
  'Belgium',
  'Netherlands',
  'Jersey',
  'Guernsey',
];

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Land = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon, { name: string }>;

/**
 * The neighbours' land, quiet on the basemap: Natural Earth 1:10m (public domain,
 * https://www.naturalearthdata.com), from the npm package world-atlas.
 */
export function importLand(): GeoJSON.FeatureCollection {
  const atlas = createRequire(import.meta.url)('world-atlas/countries-10m.json') as Atlas;
  const countries = new Map(
    feature(atlas, atlas.objects.countries).features.map((country) => [
      country.properties.name,
      country as Land,
    ]),
  );
  const features = NEIGHBOURS.map((name) => {
    const country = countries.get(name);
    if (country === undefined) throw new Error(`world-atlas has no ${name}`);
    const whole = name === 'Ireland' ? withBorderStrip(atlas, country, countries) : country;
    const clipped = bboxClip(simplify(whole, { tolerance: 0.004, highQuality: true }), BOX) as Land;
    return {
      type: 'Feature' as const,
      properties: { name },
      // Clipping leaves empty polygons behind where a country lay outside the box.
      geometry: withRightWinding(truncate(clipped, { precision: 3 }).geometry),
    };
  });
  return { type: 'FeatureCollection', features };
}

/** Half the width of the strip along the Irish border that goes under the United Kingdom's land. */
const STRIP_KM = 4;

/**
 * Natural Earth draws the Irish border more coarsely than the districts do. Ireland is let in under
 * Northern Ireland along the border, so that no sliver of sea shows between them.
 */
function withBorderStrip(atlas: Atlas, ireland: Land, countries: ReadonlyMap<string, Land>): Land {
  const kingdom = countries.get('United Kingdom');
  if (kingdom === undefined) throw new Error('world-atlas has no United Kingdom');
  const names = new Set(['Ireland', 'United Kingdom']);
  const nameOf = (properties: unknown): string => (properties as { name: string }).name;
  const border = mesh(
    atlas,
    atlas.objects.countries,
    (a, b) => a !== b && names.has(nameOf(a.properties)) && names.has(nameOf(b.properties)),
  );
  const strip = buffer({ type: 'Feature', properties: {}, geometry: border }, STRIP_KM, {
    units: 'kilometers',
  });
  const under = strip && intersect(featureCollection([kingdom, strip]));
  const joined =
    under && union(featureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon>([ireland, under]));
  if (!joined) throw new Error('The Irish border has no strip');
  return { type: 'Feature', properties: { name: 'Ireland' }, geometry: joined.geometry };
}
