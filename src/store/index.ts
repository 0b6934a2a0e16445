export * from './link';
export * from './loadable';
export { useStore, type Store } from './store';
export { analysisClient } from './analysisClient';
export { DATA_URL, type DataFileName } from './dataSlice';
export type { AnalysisStatus } from './analysisSlice';
export type { Focus } from './focusSlice';
