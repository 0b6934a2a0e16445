export * from './link';
export * from './loadable';
export {
  draftKey,
  NEW_CELLS,
  NEW_DRAFT,
  type Cells,
  type DraftPlace,
  type RecordDraft,
} from './recordSlice';
export { useStore } from './store';
export { ANSWER_FILES, DATA_URL, type DataFileName } from './dataSlice';
