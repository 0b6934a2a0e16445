import assert from 'node:assert/strict';
import {
  DatasetError,
  decodeBoundaries,
  decodeComparisons,
  decodeCore,
  decodeDemand,
  decodeDetails,
  decodeFrame,
  decodeGlance,
  decodeDomains,
  decodeGroups,
  decodeIndicators,
  decodeManifest,
  decodeNeighbours,
} from '../../src/dataset';
import { decodeBorders, decodeLand } from '../../src/dataset/decodeBoundaries';
import { decodeGazetteer } from '../../src/dataset/decodeGazetteer';
import { decodeNeighbourhoods } from '../../src/dataset/decodeNeighbourhoods';
import { decodeSurroundings } from '../../src/dataset/decodeSurroundings';
import { decodeTrends } from '../../src/dataset/decodeTrends';
import type {
  Borders,
  Boundaries,
  CoreData,
  FrameData,
  Land,
  Surroundings,
} from '../../src/domain';
import { assertBounds, assertKnown, assertOnceEach } from './bounds';
import { damage, damages } from './damage';
import { publishedFile, smallFiles } from './smallFiles';
import { target, type Surface, type Target } from './target';

/** Decodes a file, and holds what came of it to more than bounds where there is more to say. */
type Decode = (content: unknown) => unknown;

const small = smallFiles();
const frame = decodeFrame(small['frame.json']);
const publishedFrame = decodeFrame(publishedFile('frame.json'));
const series = publishedFile('trends/series.json');
const oneTrend = publishedFile('trends/E06000001.json');
const ENGLAND = 'E92000001';

const SMALL: Readonly<Record<string, Decode>> = {
  'frame.json': (content) => frameHolds(decodeFrame(content)),
  'directory.json': (content) => coreHolds(decodeCore(frame, content)),
  'indicators.json': indicatorsHold,
  'figures.json': (content) => decodeIndicators(small['indicators.json'], content),
  'comparisons.json': decodeComparisons,
  'details.json': detailsHold,
  // As the page reads them, which knows how many areas there are.
  'demand.json': (content) => decodeDemand(content, frame.areas.length),
  'groups.json': decodeGroups,
  'domains-health.json': (content) => decodeDomains(content, 'domains-health.json'),
  'gazetteer.json': (content) => decodeGazetteer(content, frame.areas.length),
  'boundaries.geojson': (content) => shapesOf(decodeBoundaries(content, 'boundaries.geojson')),
};

/** Published files that are small by themselves. */
const PUBLISHED: Readonly<Record<string, Decode>> = {
  'glance.json': decodeGlance,
  'neighbours.json': (content) => ({ neighboursAt: decodeNeighbours(content) }),
  'borders.geojson': (content) => shapesOf(decodeBorders(content, 'borders.geojson')),
  'neighbourhoods/E06000001.json': (content) => decodeNeighbourhoods(content, 'own'),
  'surroundings/E06000001.geojson': (content) => shapesOf(decodeSurroundings(content, 'own')),
  'trends/E06000001.json': (content) => decodeTrends(series, content, 'own', ENGLAND),
};

const LARGE: Readonly<Record<string, Decode>> = {
  'frame.json': (content) => frameHolds(decodeFrame(content)),
  'directory.json': (content) => coreHolds(decodeCore(publishedFrame, content)),
  'indicators.json': indicatorsHold,
  'demand.json': (content) => decodeDemand(content, publishedFrame.areas.length),
  'land.geojson': (content) => shapesOf(decodeLand(content, 'land.geojson')),
  'manifest.json': decodeManifest,
  'trends/series.json': (content) => decodeTrends(content, oneTrend, 'own', ENGLAND),
};

/** Inputs of each small file for one of each large file. */
const SMALL_FOR_EACH_LARGE = 10;

export const dataFiles: Surface = {
  name: 'data files',
  targets: [
    ...Object.entries(SMALL).map(([name, decode]) =>
      holdsOf(`${name} of the small country`, small[name], decode, SMALL_FOR_EACH_LARGE),
    ),
    ...Object.entries(PUBLISHED).map(([name, decode]) =>
      holdsOf(name, publishedFile(name), decode, SMALL_FOR_EACH_LARGE),
    ),
    ...Object.entries(LARGE).map(([name, decode]) => holdsOf(name, publishedFile(name), decode, 1)),
  ],
};

function holdsOf(name: string, content: unknown, decode: Decode, weight: number): Target {
  // What would be refused in any case proves nothing.
  assertBounds(decode(content));
  return target(
    `Damaged, ${name} is refused with a DatasetError, or what is let through lies within its bounds.`,
    damages,
    (all) => {
      const mend = damage(content, all);
      try {
        assertBounds(decode(content));
      } catch (error) {
        if (!(error instanceof DatasetError)) throw error;
      } finally {
        mend();
      }
    },
    weight,
  );
}

function frameHolds(decoded: FrameData): FrameData {
  const { areas, regions, taxonomy } = decoded;
  const codes = areas.map(({ code }) => code);
  assertOnceEach(codes, 'area');
  assertOnceEach(
    regions.map(({ code }) => code),
    'region',
  );
  assertOnceEach(
    taxonomy.sectors.map(({ id }) => id),
    'sector',
  );
  assertOnceEach(
    taxonomy.practices.map(({ id }) => id),
    'practice',
  );
  assertKnown(
    areas.map(({ regionCode }) => regionCode),
    regions.map(({ code }) => code),
    'region',
  );
  assertKnown(
    taxonomy.practices.map(({ familyId }) => familyId),
    taxonomy.families.map(({ id }) => id),
    'family',
  );
  assertKnown(
    taxonomy.starters.flatMap(({ practice }) => practice ?? []),
    taxonomy.practices.map(({ id }) => id),
    'practice',
  );
  for (const { weights } of taxonomy.starters)
    for (const weight of Object.values(weights ?? {})) assert.ok(weight >= 0, `weight ${weight}`);
  return decoded;
}

function coreHolds(decoded: CoreData): CoreData {
  const { areas, organisations, sites, looks, taxonomy } = decoded;
  const sectors = taxonomy.sectors.map(({ id }) => id);
  const ids = organisations.map(({ id }) => id);
  assertOnceEach(ids, 'organisation');
  assertOnceEach(
    sites.map(({ id }) => id),
    'site',
  );
  assertKnown(
    organisations.flatMap((each) => each.sectors),
    sectors,
    'sector',
  );
  assertKnown(
    organisations.flatMap((each) => each.practices),
    taxonomy.practices.map(({ id }) => id),
    'practice',
  );
  assertKnown(
    sites.map(({ organisationId }) => organisationId),
    ids,
    'organisation',
  );
  assertKnown(
    looks.map(({ areaCode }) => areaCode),
    areas.map(({ code }) => code),
    'area',
  );
  assertKnown(
    looks.map(({ sector }) => sector),
    sectors,
    'sector',
  );
  return { ...decoded, areas: [] };
}

function indicatorsHold(content: unknown): unknown {
  const decoded = decodeIndicators(content);
  assertOnceEach(
    decoded.indicators.map(({ id }) => id),
    'indicator',
  );
  assertKnown(
    decoded.indicators.map(({ themeId }) => themeId),
    decoded.themes.map(({ id }) => id),
    'theme',
  );
  assertKnown(
    decoded.similarAt.flat().map(String),
    decoded.similarAt.map((_, at) => String(at)),
    'area',
  );
  return decoded;
}

function detailsHold(content: unknown): unknown {
  const decoded = decodeDetails(content, 1);
  assertOnceEach(
    decoded.details.map(({ id }) => id),
    'organisation',
  );
  return decoded;
}

/** What is drawn. Other properties than a code are no concern of anybody's. */
function shapesOf({ features }: Boundaries | Borders | Land | Surroundings): unknown {
  return features.map(({ geometry }) => geometry);
}
