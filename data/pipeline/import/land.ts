import { createRequire } from 'node:module';

import {
  bbox,
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

/** West, south, east, north of what the map can show at its farthest, on a wide screen. */
const BOX: [number, number, number, number] = [-34, 43, 28, 66];

/** Land beside the United Kingdom, seen from near. */
const NEIGHBOURS = [
  'Ireland',
  'Isle of Man',
  'France',
  'Belgium',
  'Netherlands',
  'Jersey',
  'Guernsey',
];

const NEAR_TOLERANCE_DEGREES = 0.004;
/** All other land is only ever seen from afar. */
const FAR_TOLERANCE_DEGREES = 0.06;
/** Far islands smaller than this square are left out. */
const FAR_LEAST_DEGREES = 0.25;

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
  const near = NEIGHBOURS.map((name) => {
    const country = countries.get(name);
    if (country === undefined) throw new Error(`world-atlas has no ${name}`);
    return name === 'Ireland' ? withBorderStrip(atlas, country, countries) : country;
  });
  const known = new Set([...NEIGHBOURS, 'United Kingdom']);
  const far = [...countries.values()].filter(({ properties }) => !known.has(properties.name));
  return {
    type: 'FeatureCollection',
    features: [
      ...near.flatMap((country) => shown(country, NEAR_TOLERANCE_DEGREES, 3)),
      ...far.flatMap((country) => shown(withoutIslets(country), FAR_TOLERANCE_DEGREES, 2)),
    ],
  };
}

/** What of a country lies in the box, simplified; nothing where none of it does. */
function shown(country: Land, toleranceDegrees: number, decimals: number): GeoJSON.Feature[] {
  const clipped = bboxClip(country, BOX) as Land;
  if (clipped.geometry.coordinates.every((part) => part.length === 0)) return [];
  const simple = simplify(clipped, { tolerance: toleranceDegrees, highQuality: true });
  return [
    {
      type: 'Feature',
      properties: { name: country.properties.name },
      // Clipping leaves empty polygons behind where a part lay outside the box.
      geometry: withRightWinding(truncate(simple, { precision: decimals }).geometry),
    },
  ];
}

function withoutIslets(country: Land): Land {
  if (country.geometry.type === 'Polygon') return country;
  const coordinates = country.geometry.coordinates.filter((polygon) => {
    const [west, south, east, north] = bbox({ type: 'Polygon', coordinates: polygon });
    return Math.max(east - west, north - south) >= FAR_LEAST_DEGREES;
  });
  return { ...country, geometry: { type: 'MultiPolygon', coordinates } };
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
