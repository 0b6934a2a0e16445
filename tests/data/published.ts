import { fileURLToPath } from 'node:url';

import { buildDetails } from '../../data/pipeline/build/details';
import { buildFiles } from '../../data/pipeline/build/files';
import { readTables, type Tables } from '../../data/pipeline/tables';
import {
  decodeComparisons,
  decodeCore,
  decodeDemand,
  decodeFrame,
  decodeDetails,
  decodeIndicators,
  joinDetails,
} from '../../src/dataset';
import { decodeGazetteer } from '../../src/dataset/decodeGazetteer';

export const DATA_FOLDER = fileURLToPath(new URL('../../data', import.meta.url));

/** The tables of data/, read once for all tests of a worker. */
export const readOnce = once((): Tables => readTables(DATA_FOLDER));

/** The tables of data/, and the published files built from them, as text and decoded; built once. */
export const publish = once(() => {
  const tables = readOnce();
  const files = buildFiles(DATA_FOLDER, tables);
  const json = (name: string): unknown => JSON.parse(files.get(name) ?? '');
  return {
    tables,
    files,
    json,
    core: decodeCore(decodeFrame(json('frame.json')), json('directory.json')),
    indicators: decodeIndicators(json('indicators.json'), json('figures.json')),
    comparisons: decodeComparisons(json('comparisons.json')),
    details: joinDetails(
      [...buildDetails(tables).keys()].map((name, at) => decodeDetails(json(name), at + 1)),
    ),
    demand: decodeDemand(json('demand.json')),
    gazetteer: decodeGazetteer(json('gazetteer.json')),
  };
});

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
