import type { CoreData } from '../domain';
import { decodeAreas, decodeCombinedAuthorities, decodeRegions } from './decodeAreas';
import { decodeCertainty, decodeLooks } from './decodeLooks';
import { decodeOrganisations, decodeSites } from './decodePioneers';
import { decodeTaxonomy } from './decodeTaxonomy';
import { WireReader } from './wireReader';

export const CORE_FILE = 'core.json';

/** public/data/core.json as parsed, to what list, facets and council search need. */
export function decodeCore(content: unknown): CoreData {
  const reader = new WireReader(CORE_FILE, content);
  const areas = decodeAreas(reader.record('areas'));
  const organisations = decodeOrganisations(reader.record('organisations'));
  return {
    areas,
    regions: decodeRegions(reader.record('regions')),
    combinedAuthorities: decodeCombinedAuthorities(reader.records('combinedAuthorities'), areas),
    taxonomy: decodeTaxonomy(CORE_FILE, reader.value('taxonomy')),
    organisations,
    sites: decodeSites(reader.record('sites'), organisations, areas),
    certainty: decodeCertainty(reader),
    looks: decodeLooks(reader.record('looks'), areas),
  };
}
