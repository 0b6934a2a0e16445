import { PLACE_KINDS, type NeighbourhoodGroups } from '../domain';
import { readMeasures } from './decodeDomains';
import { WireReader } from './wireReader';

export const GROUPS_FILE = 'groups.json';

/** public/data/groups.json as parsed: columns in the order of the demand points of its edition. */
export function decodeGroups(content: unknown): NeighbourhoodGroups {
  const reader = new WireReader(GROUPS_FILE, content);
  const deprivation = reader.optionalUnits('deprivation');
  const placeKind = reader.optionalChoices('placeKind', PLACE_KINDS);
  reader.requireLength(deprivation.length, { placeKind });
  return {
    deprivation,
    placeKind,
    measures: readMeasures(reader),
    domainSectors: reader.texts('domainSectors'),
  };
}
