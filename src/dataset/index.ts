/**
 * Bytes to domain. The parts that the first page does not need are not listed here, so that it does
 * not carry them: CSV (csv, readTable), which brings PapaParse along, and what only the page of an
 * area loads (loadOfArea).
 */
export { DatasetError, type DatasetErrorReason } from './datasetError';
export { dayOfPage, editionOfPage } from './fetchEdition';
export { decodeBoundaries } from './decodeBoundaries';
export { decodeComparisons } from './decodeComparisons';
export { decodeCore } from './decodeCore';
export { decodeDetails, detailsFile, joinDetails } from './decodeDetails';
export { decodeFrame } from './decodeFrame';
export { decodeDomains, domainsFile } from './decodeDomains';
export { decodeGroups } from './decodeGroups';
export { decodeGlance } from './decodeGlance';
export { decodeIndicators } from './decodeIndicators';
export { decodeManifest } from './decodeManifest';
export { decodeNeighbours } from './decodeNeighbours';
export { decodeDemand } from './decodeDemand';
export * from './load';
export * from './loadCore';
