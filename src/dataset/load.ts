import type { FeatureCollection } from 'geojson';

import type {
  ComparisonData,
  CoreData,
  DemandData,
  DetailData,
  Gazetteer,
  IndicatorData,
} from '../domain';
import { decodeBoundaries } from './decodeBoundaries';
import { COMPARISONS_FILE, decodeComparisons } from './decodeComparisons';
import { CORE_FILE, decodeCore } from './decodeCore';
import { decodeDetails, DETAILS_FILE } from './decodeDetails';
import { decodeIndicators, INDICATORS_FILE } from './decodeIndicators';
import { decodeManifest, type Manifest, MANIFEST_FILE } from './decodeManifest';
import { decodeDemand, decodeGazetteer, DEMAND_FILE, GAZETTEER_FILE } from './decodePlaces';
import { fetchJson } from './fetchJson';

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

export async function loadManifest(baseUrl: string, signal?: AbortSignal): Promise<Manifest> {
  return decodeManifest(await fetchJson(baseUrl, MANIFEST_FILE, signal));
}

/** Districts as polygons, each with its code: `overview` for the first view, `detail` for near ones. */
export function loadBoundaries(
  baseUrl: string,
  level: 'overview' | 'detail',
  signal?: AbortSignal,
): Promise<FeatureCollection> {
  return loadGeometry(baseUrl, `boundaries-${level}.geojson`, signal);
}

/** Lines between nations and between regions, told apart by the property `kind`. */
export function loadBorders(baseUrl: string, signal?: AbortSignal): Promise<FeatureCollection> {
  return loadGeometry(baseUrl, 'borders.geojson', signal);
}

/** Land of the neighbours, to lie under the districts. */
export function loadLand(baseUrl: string, signal?: AbortSignal): Promise<FeatureCollection> {
  return loadGeometry(baseUrl, 'land.geojson', signal);
}

async function loadGeometry(
  baseUrl: string,
  file: string,
  signal?: AbortSignal,
): Promise<FeatureCollection> {
  return decodeBoundaries(await fetchJson(baseUrl, file, signal), file);
}
