import { DEPRIVATION_INDICES, NATIONS, type NeedMeasure, type NeighbourhoodNeed } from '../domain';
import { WireReader } from './wireReader';

/** Name of the file of the domains that are the need of a sector. */
export function domainsFile(sector: string): string {
  return `domains-${sector}.json`;
}

/** Such a file as parsed: a column in the order of the demand points of its edition. */
export function decodeDomains(content: unknown, file: string): NeighbourhoodNeed {
  const reader = new WireReader(file, content);
  return { deprivation: reader.optionalUnits('deprivation'), measures: readMeasures(reader) };
}

/** What the need of each nation is read from. */
export function readMeasures(reader: WireReader): NeedMeasure[] {
  return reader.records('measures').map((measure) => ({
    nation:
      NATIONS.find((one) => one === measure.value('nation')) ??
      measure.fail('nation', 'is not a nation'),
    index:
      DEPRIVATION_INDICES.find((one) => one === measure.value('index')) ??
      measure.fail('index', 'is not an index of deprivation'),
    domain: measure.value('domain') === null ? null : readDomain(measure.record('domain')),
  }));
}

function readDomain(domain: WireReader): NeedMeasure['domain'] {
  return { name: domain.text('name'), nameWelsh: domain.text('nameWelsh') };
}
