import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  decodeBoundaries,
  decodeCore,
  decodeDemand,
  decodeFrame,
  decodeIndicators,
  decodeManifest,
  decodeNeighbours,
} from '../../src/dataset';
import { decodeGazetteer } from '../../src/dataset/decodeGazetteer';
import { decodeNeighbourhoods } from '../../src/dataset/decodeNeighbourhoods';

/** A published file as it may come damaged: anything can be put anywhere. */
type Content = ReturnType<typeof JSON.parse>;

function published(file: string): Content {
  return JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));
}

const frame = decodeFrame(published('frame.json'));
const district = 'neighbourhoods/E06000001.json';
const decoders = {
  'frame.json': decodeFrame,
  'directory.json': (content: unknown) => decodeCore(frame, content),
  'demand.json': (content: unknown) => decodeDemand(content, frame.areas.length),
  'gazetteer.json': (content: unknown) => decodeGazetteer(content, frame.areas.length),
  'indicators.json': decodeIndicators,
  'neighbours.json': decodeNeighbours,
  'manifest.json': decodeManifest,
  [district]: (content: unknown) => decodeNeighbourhoods(content, district),
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
    'a place that a number of 32 bits would wrap',
    (c) => (c.areaAt.steps[0] = 2 ** 32),
    'areaAt[0]',
  ],
  ['demand.json', 'people fewer than none', (c) => (c.population[7] = -3), 'population[7]'],
  ['demand.json', 'people on the moon', (c) => (c.latitude.steps[0] = 2e8), 'latitude[0]'],
  ['demand.json', 'steps that add up', (c) => c.longitude.steps.fill(9e11), 'longitude.steps[1]'],
  ['demand.json', 'codes of endless digits', (c) => (c.code.runs[0][1] = 1e9), 'code.runs[0]'],
  ['demand.json', 'codes that count down', (c) => (c.code.runs[0][2][0] = -1), 'code.runs[0]'],
  ['frame.json', 'bounds past the pole', (c) => (c.areas.north.steps[0] = 9e6), 'north[0]'],
  ['frame.json', 'land that is less than none', (c) => (c.areas.areaKm2[0] = -1), 'areaKm2[0]'],
  [
    'frame.json',
    'a sector that stands twice',
    (c) => c.taxonomy.sectors.push(c.taxonomy.sectors[0]),
    'taxonomy.sectors holds',
  ],
  [
    'frame.json',
    'a practice of no family',
    (c) => (c.taxonomy.practices[0].familyId = 'astrology'),
    'unknown family "astrology"',
  ],
  [
    'frame.json',
    'a starter that weighs less than nothing',
    (c) => (c.taxonomy.starters[0].weights = { anxiety: -1 }),
    'weights.anxiety',
  ],
  [
    'indicators.json',
    'an area like one past the last',
    (c) => (c.similar.at[21] = 361),
    'similar.at[21] is not a whole number from 0 to 360',
  ],
  [
    'indicators.json',
    'similar areas that end too early',
    (c) => c.similar.at.pop(),
    'similar.at has 7219 entries in place of 7220',
  ],
  [
    'indicators.json',
    'values of more areas than have similar ones',
    (c) => c.similar.count.push(0),
    'are not of the 362 areas',
  ],
  [
    'indicators.json',
    'an indicator that stands twice',
    (c) => (c.indicators[1].id = c.indicators[0].id),
    'twice',
  ],
  [
    'indicators.json',
    'an indicator of no theme',
    (c) => (c.indicators[0].themeId = 'astrology'),
    'unknown theme "astrology"',
  ],
  [
    'indicators.json',
    'more decimals than a number is written in',
    (c) => (c.indicators[0].decimals = 101),
    'indicators.0.decimals',
  ],
  [
    'neighbours.json',
    'an area past the last',
    (c) => (c.neighboursAt[2][0] = 361),
    'neighboursAt[2]',
  ],
  [district, 'people fewer than none', (c) => (c.population[0] = -1), 'population[0]'],
  [district, 'a rank before the first', (c) => (c.nationRank[0] = -1), 'nationRank[0]'],
  [district, 'a count past all bounds', (c) => (c.nationCount = 1e300), 'nationCount'],
  ['manifest.json', 'a format of no number', (c) => (c.formatVersion = -1), 'formatVersion'],
  [
    'gazetteer.json',
    'a postcode in no district',
    (c) => (c.postcodeDistricts.areaAt.steps[0] = 361),
    'postcodeDistricts.areaAt[0] is not a place in a list of 361',
  ],
  [
    'gazetteer.json',
    'a postcode that crosses into an area past the last',
    (c) => (c.postcodeDistricts.otherAreas.at[0] = 361),
    'otherAreas.at[0]',
  ],
  [
    'demand.json',
    'a neighbourhood in an area past the last',
    (c) => (c.areaAt.steps[0] = 361),
    'areaAt[0] is not a place in a list of 361',
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
