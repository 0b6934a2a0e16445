import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeBoundaries, decodeCore, decodeDemand, decodeFrame } from '../../src/dataset';
import { decodeGazetteer } from '../../src/dataset/decodeGazetteer';

/** A published file as it may come damaged: anything can be put anywhere. */
type Content = ReturnType<typeof JSON.parse>;

function published(file: string): Content {
  return JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));
}

const frame = decodeFrame(published('frame.json'));
const decoders = {
  'frame.json': decodeFrame,
  'directory.json': (content: unknown) => decodeCore(frame, content),
  'demand.json': decodeDemand,
  'gazetteer.json': decodeGazetteer,
} as const;

/** What is put into a file, and what is said of it. */
const REFUSED: readonly (readonly [
  keyof typeof decoders,
  string,
  (content: Content) => unknown,
  string,
])[] = [
  ['frame.json', 'a number past all bounds', (c) => (c.areas.areaKm2[0] = 1e300), 'areaKm2[0]'],
  ['frame.json', 'what JSON reads as endless', (c) => (c.areas.population[3] = Infinity), '[3]'],
  ['frame.json', 'people fewer than none', (c) => (c.areas.population[3] = -1), 'from 0 up'],
  ['frame.json', 'a code that stands twice', (c) => (c.areas.code.runs[0][2][1] = 0), 'twice'],
  [
    'frame.json',
    'a region that is none',
    (c) => (c.areas.regionCode.choices[0] = 'E99'),
    'unknown region "E99"',
  ],
  [
    'frame.json',
    'a starter of no sector',
    (c) => (c.taxonomy.starters[0].sector = 'astrology'),
    'unknown sector "astrology"',
  ],
  [
    'frame.json',
    'a place that is not on earth',
    (c) => (c.areas.longitude.steps[0] = 9e6),
    'no place on earth',
  ],
  [
    'directory.json',
    'a sector that is none',
    (c) => (c.organisations.sectors.choices[0] = 'health astrology'),
    'unknown choice',
  ],
  [
    'directory.json',
    'a site of no organisation',
    (c) => (c.sites.organisationAt.steps[0] = 70_000),
    'organisationAt[0]',
  ],
  [
    'directory.json',
    'a site in no area',
    (c) => (c.sites.areaCode.choices[0] = 'X1'),
    'unknown choice "X1"',
  ],
  ['directory.json', 'a look at no area', (c) => (c.looks.areaAt[0] = 361), 'looks.areaAt[0]'],
  [
    'demand.json',
    'a place that a short number would wrap',
    (c) => (c.areaAt.steps[0] = 65_536),
    'areaAt[0]',
  ],
  ['demand.json', 'people fewer than none', (c) => (c.population[7] = -3), 'population[7]'],
  [
    'gazetteer.json',
    'a postcode in no district',
    (c) => (c.postcodeDistricts.areaAt.steps[0] = 5000),
    'areaAt[0]',
  ],
];

describe.each(REFUSED)('%s', (file, what, damage, said) => {
  it(`with ${what} is refused, and the place is named`, () => {
    const content = published(file);
    damage(content);
    expect(() => decoders[file](content)).toThrow(
      expect.objectContaining({ file, reason: 'malformed', detail: expect.stringContaining(said) }),
    );
  });
});

describe('shapes', () => {
  const SQUARE = [
    [0, 50],
    [1, 50],
    [1, 51],
    [0, 50],
  ];
  const collection = (coordinates: unknown, type = 'Polygon'): unknown => ({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { code: 'E1' }, geometry: { type, coordinates } }],
  });
  let deep: unknown = SQUARE;
  for (let level = 0; level < 100_000; level += 1) deep = [deep];

  it('that close are drawn', () => {
    expect(decodeBoundaries(collection([SQUARE]), 'x.geojson').features).toHaveLength(1);
    expect(
      decodeBoundaries(collection([[SQUARE]], 'MultiPolygon'), 'x.geojson').features,
    ).toHaveLength(1);
  });

  it.each([
    ['of one point', [[[0, 50]]]],
    ['that do not close', [SQUARE.slice(0, 3).concat([[2, 52]])]],
    ['of nothing', []],
    ['that lie too flat', SQUARE],
    ['that lie too deep', [[SQUARE]]],
    ['that lie deeper than any stack', deep],
    ['beyond the pole', [SQUARE.map(([x]) => [x, 91])]],
  ])('%s are refused', (_, coordinates) => {
    expect(() => decodeBoundaries(collection(coordinates), 'x.geojson')).toThrow(
      expect.objectContaining({ detail: 'features[0].geometry.coordinates' }),
    );
  });
});
