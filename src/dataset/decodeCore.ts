import type { CoreData } from '../domain';
import { decodeAreas, decodeRegions } from './decodeAreas';
import { decodeOrganisations, decodeSites } from './decodePioneers';
import { decodeTaxonomy } from './decodeTaxonomy';
import { WireReader } from './wireReader';

export const CORE_FILE = 'core.json';

/** public/data/core.json as parsed, to what list, facets and council search need. */
export function decodeCore(content: unknown): CoreData {
  const reader = new WireReader(CORE_FILE, content);
  const organisations = decodeOrganisations(reader.record('organisations'));
  return {
    areas: decodeAreas(reader.record('areas')),
    regions: decodeRegions(reader.record('regions')),
    taxonomy: decodeTaxonomy(CORE_FILE, reader.value('taxonomy')),
    organisations,
    sites: decodeSites(reader.record('sites'), organisations),
  };
}
