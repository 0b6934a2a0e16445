/**
 * Bytes to domain. The parts that read and write CSV (csv, readTable) are not listed here: they
 * bring PapaParse along, which the first page does not need.
 */
export { DatasetError, type DatasetErrorReason } from './datasetError';
export { decodeBorders, decodeBoundaries, decodeLand } from './decodeBoundaries';
export { decodeComparisons } from './decodeComparisons';
export { decodeCore } from './decodeCore';
export { decodeDetails } from './decodeDetails';
export { decodeIndicators } from './decodeIndicators';
export { decodeManifest, type Manifest } from './decodeManifest';
export { decodeNeighbourhoods } from './decodeNeighbourhoods';
export { decodeNeighbours } from './decodeNeighbours';
export { decodeDemand, decodeGazetteer } from './decodePlaces';
export { decodeTrends } from './decodeTrends';
export * from './load';
