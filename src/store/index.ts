export * from './link';
export * from './loadable';
export { useStore } from './store';
export { analysisClient } from './analysisClient';
export { DATA_URL, type DataFileName } from './dataSlice';
