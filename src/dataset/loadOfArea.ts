import type {
  NeighbourhoodDeprivation,
  NeighbourhoodShapes,
  Surroundings,
  TrendSeries,
} from '../domain';
import { decodeNeighbourhoodShapes } from './decodeNeighbourhoodShapes';
import {
  decodeNeighbourhoods,
  neighbourhoodsFile,
  neighbourhoodShapesFile,
} from './decodeNeighbourhoods';
import { decodeSurroundings, surroundingsFile } from './decodeSurroundings';
import { decodeTrends, TREND_SERIES_FILE, trendsFile } from './decodeTrends';
import { fetchJson } from './fetchJson';

// What only the page of an area loads: apart, so that no first view carries its decoders.

/** The land round one district, by its code of December 2024, to draw a picture of it. */
export async function loadSurroundings(
  baseUrl: string,
  areaCode: string,
  signal?: AbortSignal,
): Promise<Surroundings> {
  const file = surroundingsFile(areaCode);
  return decodeSurroundings(await fetchJson(baseUrl, file, signal), file);
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

/** The shapes and names of those neighbourhoods. */
export async function loadNeighbourhoodShapes(
  baseUrl: string,
  areaCode: string,
  signal?: AbortSignal,
): Promise<NeighbourhoodShapes> {
  const file = neighbourhoodShapesFile(areaCode);
  return decodeNeighbourhoodShapes(await fetchJson(baseUrl, file, signal), file, areaCode);
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
