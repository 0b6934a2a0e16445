import { readFileSync } from 'node:fs';
import { needOfSector, type Neighbours } from '../analysis';
import {
  decodeCore,
  decodeDemand,
  decodeDomains,
  decodeFrame,
  decodeGroups,
  decodeIndicators,
  decodeNeighbours,
  domainsFile,
} from '../dataset';
import { decodeGazetteer } from '../dataset/decodeGazetteer';
import type { AnalysisInput, NeighbourhoodGroups, NeighbourhoodNeed } from '../domain';

/** The published files, as the page reads them. */
export function readInput(): AnalysisInput {
  const frame = decodeFrame(read('frame.json'));
  return {
    core: decodeCore(frame, read('directory.json')),
    indicators: decodeIndicators(read('indicators.json'), read('figures.json')),
    demand: decodeDemand(read('demand.json'), frame.areas.length),
  };
}

export function readNeighbours(): Neighbours {
  return decodeNeighbours(read('neighbours.json'));
}

export function readGroups(): NeighbourhoodGroups {
  return decodeGroups(read('groups.json'));
}

/** How deprived each neighbourhood is, for a sector. */
export function readNeed(sector: string): NeighbourhoodNeed {
  const groups = readGroups();
  if (!groups.domainSectors.includes(sector)) return groups;
  const file = domainsFile(sector);
  return needOfSector(groups, decodeDomains(read(file), file));
}

/** Names of the neighbourhoods, by code. */
export function readNeighbourhoodNames(): ReadonlyMap<string, string> {
  const { neighbourhoods } = decodeGazetteer(read('gazetteer.json'));
  return new Map(neighbourhoods.map(({ code, name }) => [code, name]));
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../public/data/${file}`, import.meta.url), 'utf8'));
}
