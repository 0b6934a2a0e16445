import type {
  Borders,
  Boundaries,
  ComparisonData,
  DemandData,
  DetailData,
  FrameData,
  Gazetteer,
  Glance,
  IndicatorData,
  Land,
  NeighbourhoodGroups,
  NeighbourhoodNeed,
} from '../domain';
import { decodeBorders, decodeBoundaries, decodeLand } from './decodeBoundaries';
import { COMPARISONS_FILE, decodeComparisons } from './decodeComparisons';
import { countDetailParts, decodeDetails, detailsFile, joinDetails } from './decodeDetails';
import { decodeIndicators, FIGURES_FILE, INDICATORS_FILE } from './decodeIndicators';
import { DatasetError } from './datasetError';
import { decodeDomains, domainsFile } from './decodeDomains';
import { decodeDemand, DEMAND_FILE } from './decodeDemand';
import { decodeNeighbours, NEIGHBOURS_FILE } from './decodeNeighbours';
import { decodeGlance, GLANCE_FILE } from './decodeGlance';
import { decodeGroups, GROUPS_FILE } from './decodeGroups';
import { fetchEdition } from './fetchEdition';

const GAZETTEER_FILE = 'gazetteer.json';
const BORDERS_FILE = 'borders.geojson';
const LAND_FILE = 'land.geojson';

/** As `loadFrame`: what is known of every indicator, and the figures that need is read from by itself. */
export async function loadIndicators(
  baseUrl: string,
  signal?: AbortSignal,
): Promise<IndicatorData> {
  return decodeIndicators(await fetchEdition(baseUrl, INDICATORS_FILE, signal));
}

/** The same with the figures that are no part of any usual need. */
export async function loadFigures(baseUrl: string, signal?: AbortSignal): Promise<IndicatorData> {
  const [indicators, others] = await Promise.all([
    fetchEdition(baseUrl, INDICATORS_FILE, signal),
    fetchEdition(baseUrl, FIGURES_FILE, signal),
  ]);
  return decodeIndicators(indicators, others);
}

export async function loadComparisons(
  baseUrl: string,
  signal?: AbortSignal,
): Promise<ComparisonData> {
  return decodeComparisons(await fetchEdition(baseUrl, COMPARISONS_FILE, signal));
}

/** Part by part, each read as it arrives: the page keeps moving however many pioneers there are. */
export async function loadDetails(baseUrl: string, signal?: AbortSignal): Promise<DetailData> {
  const content = await fetchEdition(baseUrl, detailsFile(1), signal);
  const others = Array.from({ length: countDetailParts(content) - 1 }, async (_, at) => {
    const part = at + 2;
    return decodeDetails(await fetchEdition(baseUrl, detailsFile(part), signal), part);
  });
  const first = decodeDetails(content, 1);
  return joinDetails([first, ...(await Promise.all(others))]);
}

/** Joined to a frame that is there or on its way: every neighbourhood lies in one of its areas. */
export async function loadDemand(
  baseUrl: string,
  frame: FrameData | Promise<FrameData>,
  signal?: AbortSignal,
): Promise<DemandData> {
  const [{ areas }, content] = await Promise.all([
    frame,
    fetchEdition(baseUrl, DEMAND_FILE, signal),
  ]);
  return decodeDemand(content, areas.length);
}

/** Who lives where, for the question of who gains. */
export async function loadGroups(
  baseUrl: string,
  signal?: AbortSignal,
): Promise<NeighbourhoodGroups> {
  return decodeGroups(await fetchEdition(baseUrl, GROUPS_FILE, signal));
}

/** The domains that are the need of one of the sectors that have any: see `domainSectors`. */
export async function loadDomains(
  baseUrl: string,
  sector: string,
  signal?: AbortSignal,
): Promise<NeighbourhoodNeed> {
  const file = domainsFile(sector);
  return decodeDomains(await fetchEdition(baseUrl, file, signal), file);
}

/** Ten sectors at a glance: one class for each sector and area. */
export async function loadGlance(baseUrl: string, signal?: AbortSignal): Promise<Glance> {
  return decodeGlance(await fetchEdition(baseUrl, GLANCE_FILE, signal));
}

/** As `loadDemand`, with its decoder, which no first view needs. */
export async function loadGazetteer(
  baseUrl: string,
  frame: FrameData | Promise<FrameData>,
  signal?: AbortSignal,
): Promise<Gazetteer> {
  const [{ areas }, content, { decodeGazetteer }] = await Promise.all([
    frame,
    fetchEdition(baseUrl, GAZETTEER_FILE, signal),
    import('./decodeGazetteer').catch(() => {
      throw new DatasetError(GAZETTEER_FILE, 'missing', 'the code that reads it did not arrive');
    }),
  ]);
  return decodeGazetteer(content, areas.length);
}

/** Which districts border which, islands linked: for each area, places in the list of areas. */
export async function loadNeighbours(
  baseUrl: string,
  signal?: AbortSignal,
): Promise<readonly (readonly number[])[]> {
  return decodeNeighbours(await fetchEdition(baseUrl, NEIGHBOURS_FILE, signal));
}

/** Districts as polygons, each with its code: `overview` for the first view, `detail` for near ones. */
export async function loadBoundaries(
  baseUrl: string,
  level: 'overview' | 'detail',
  signal?: AbortSignal,
): Promise<Boundaries> {
  const file = `boundaries-${level}.geojson`;
  return decodeBoundaries(await fetchEdition(baseUrl, file, signal), file);
}

/** Lines between nations and between regions, told apart by the property `kind`. */
export async function loadBorders(baseUrl: string, signal?: AbortSignal): Promise<Borders> {
  return decodeBorders(await fetchEdition(baseUrl, BORDERS_FILE, signal), BORDERS_FILE);
}

/** Land of the neighbours, to lie under the districts. */
export async function loadLand(baseUrl: string, signal?: AbortSignal): Promise<Land> {
  return decodeLand(await fetchEdition(baseUrl, LAND_FILE, signal), LAND_FILE);
}
