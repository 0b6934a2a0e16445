import type {
  Borders,
  Boundaries,
  ComparisonData,
  CoreData,
  DemandData,
  DetailData,
  Gazetteer,
  IndicatorData,
  Land,
  NeighbourhoodDeprivation,
  TrendSeries,
} from '../domain';
import { decodeBorders, decodeBoundaries, decodeLand } from './decodeBoundaries';
import { COMPARISONS_FILE, decodeComparisons } from './decodeComparisons';
import { CORE_FILE, decodeCore } from './decodeCore';
import { decodeDetails, DETAILS_FILE } from './decodeDetails';
import { decodeIndicators, INDICATORS_FILE } from './decodeIndicators';
import { decodeManifest, type Manifest, MANIFEST_FILE } from './decodeManifest';
import { decodeDemand, decodeGazetteer, DEMAND_FILE, GAZETTEER_FILE } from './decodePlaces';
import {
  decodeNeighbourhoods,
  neighbourhoodsFile,
  neighbourhoodShapesFile,
} from './decodeNeighbourhoods';
import { decodeNeighbours, NEIGHBOURS_FILE } from './decodeNeighbours';
import { decodeTrends, TREND_SERIES_FILE, trendsFile } from './decodeTrends';
import { fetchJson } from './fetchJson';

const BORDERS_FILE = 'borders.geojson';
const LAND_FILE = 'land.geojson';

/** One loader per published file. `baseUrl` is the absolute address of the data folder, with its last slash. */
export async function loadCore(baseUrl: string, signal?: AbortSignal): Promise<CoreData> {
  return decodeCore(await fetchJson(baseUrl, CORE_FILE, signal));
}

export async function loadIndicators(
  baseUrl: string,
  signal?: AbortSignal,
): Promise<IndicatorData> {
  return decodeIndicators(await fetchJson(baseUrl, INDICATORS_FILE, signal));
}

export async function loadComparisons(
  baseUrl: string,
  signal?: AbortSignal,
): Promise<ComparisonData> {
  return decodeComparisons(await fetchJson(baseUrl, COMPARISONS_FILE, signal));
}

export async function loadDetails(baseUrl: string, signal?: AbortSignal): Promise<DetailData> {
  return decodeDetails(await fetchJson(baseUrl, DETAILS_FILE, signal));
}

export async function loadDemand(baseUrl: string, signal?: AbortSignal): Promise<DemandData> {
  return decodeDemand(await fetchJson(baseUrl, DEMAND_FILE, signal));
}

export async function loadGazetteer(baseUrl: string, signal?: AbortSignal): Promise<Gazetteer> {
  return decodeGazetteer(await fetchJson(baseUrl, GAZETTEER_FILE, signal));
}

/** Which districts border which, islands linked: for each area, places in the list of areas. */
export async function loadNeighbours(
  baseUrl: string,
  signal?: AbortSignal,
): Promise<readonly (readonly number[])[]> {
  return decodeNeighbours(await fetchJson(baseUrl, NEIGHBOURS_FILE, signal));
}

/** The neighbourhoods inside one district, by its code of December 2024. */
export async function loadNeighbourhoods(
  baseUrl: string,
  areaCode: string,
  signal?: AbortSignal,
): Promise<NeighbourhoodDeprivation> {
  const file = neighbourhoodsFile(areaCode);
  return decodeNeighbourhoods(await fetchJson(baseUrl, file, signal), file);
}

/** The shapes of those neighbourhoods, in Great Britain. */
export async function loadNeighbourhoodShapes(
  baseUrl: string,
  areaCode: string,
  signal?: AbortSignal,
): Promise<Boundaries> {
  const file = neighbourhoodShapesFile(areaCode);
  return decodeBoundaries(await fetchJson(baseUrl, file, signal), file);
}

/** The comparable series of one district, by its code of December 2024 and that of its nation. */
export async function loadTrends(
  baseUrl: string,
  areaCode: string,
  nationCode: string,
  signal?: AbortSignal,
): Promise<TrendSeries[]> {
  const file = trendsFile(areaCode);
  const [shared, own] = await Promise.all([
    fetchJson(baseUrl, TREND_SERIES_FILE, signal),
    fetchJson(baseUrl, file, signal),
  ]);
  return decodeTrends(shared, own, file, nationCode);
}

export async function loadManifest(baseUrl: string, signal?: AbortSignal): Promise<Manifest> {
  return decodeManifest(await fetchJson(baseUrl, MANIFEST_FILE, signal));
}

/** Districts as polygons, each with its code: `overview` for the first view, `detail` for near ones. */
export async function loadBoundaries(
  baseUrl: string,
  level: 'overview' | 'detail',
  signal?: AbortSignal,
): Promise<Boundaries> {
  const file = `boundaries-${level}.geojson`;
  return decodeBoundaries(await fetchJson(baseUrl, file, signal), file);
}

/** Lines between nations and between regions, told apart by the property `kind`. */
export async function loadBorders(baseUrl: string, signal?: AbortSignal): Promise<Borders> {
  return decodeBorders(await fetchJson(baseUrl, BORDERS_FILE, signal), BORDERS_FILE);
}

/** Land of the neighbours, to lie under the districts. */
export async function loadLand(baseUrl: string, signal?: AbortSignal): Promise<Land> {
  return decodeLand(await fetchJson(baseUrl, LAND_FILE, signal), LAND_FILE);
}
