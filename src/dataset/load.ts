import type { FeatureCollection } from 'geojson';

import type { CoreData } from '../domain';
import { decodeBoundaries } from './decodeBoundaries';
import { CORE_FILE, decodeCore } from './decodeCore';
import { fetchJson } from './fetchJson';

/** One loader per published file. `baseUrl` is the absolute address of the data folder, with its last slash. */
export async function loadCore(baseUrl: string, signal?: AbortSignal): Promise<CoreData> {
  return decodeCore(await fetchJson(baseUrl, CORE_FILE, signal));
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
