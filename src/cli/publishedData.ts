import { readFileSync } from 'node:fs';
import type { Neighbours } from '../analysis';
import {
  decodeCore,
  decodeDemand,
  decodeFrame,
  decodeGroups,
  decodeIndicators,
  decodeNeighbours,
} from '../dataset';
import { decodeGazetteer } from '../dataset/decodeGazetteer';
import type { AnalysisInput, NeighbourhoodGroups } from '../domain';

/** The published files, as the page reads them. */
export function readInput(): AnalysisInput {
  return {
    core: decodeCore(decodeFrame(read('frame.json')), read('directory.json')),
    indicators: decodeIndicators(read('indicators.json'), read('figures.json')),
    demand: decodeDemand(read('demand.json')),
  };
}

export function readNeighbours(): Neighbours {
  return decodeNeighbours(read('neighbours.json'));
}

export function readGroups(): NeighbourhoodGroups {
  return decodeGroups(read('groups.json'));
}

/** Names of the neighbourhoods, by code. */
export function readNeighbourhoodNames(): ReadonlyMap<string, string> {
  const { neighbourhoods } = decodeGazetteer(read('gazetteer.json'));
  return new Map(neighbourhoods.map(({ code, name }) => [code, name]));
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../public/data/${file}`, import.meta.url), 'utf8'));
}
