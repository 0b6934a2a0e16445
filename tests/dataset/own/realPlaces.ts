import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeFrame } from '../../../src/dataset/decodeFrame';
import { decodeGazetteer } from '../../../src/dataset/decodeGazetteer';
import { ownPlaces } from '../../../src/dataset/own/ownPlaces';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../public/data', name), 'utf8'));

const frame = decodeFrame(read('frame.json'));

/** The places of the published data. */
export const realPlaces = ownPlaces(
  frame.areas,
  decodeGazetteer(read('gazetteer.json')),
  frame.taxonomy.sectors,
);
export const realAreas = frame.areas;
