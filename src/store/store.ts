import { create, type StateCreator } from 'zustand';
import { createAnalysisSlice, type AnalysisSlice } from './analysisSlice';
import { askedClient } from './askedClient';
import { createCertaintySlice, type CertaintySlice } from './certaintySlice';
import { createDataSlice, type DataSlice } from './dataSlice';
import { createFocusSlice, type FocusSlice } from './focusSlice';
import { createWordsSlice, type WordsSlice } from './wordsSlice';
import { createLinkSlice, type LinkSlice } from './linkSlice';
import { createOwnSlice, type OwnSlice } from './ownSlice';
import { createPlanSlice, type PlanSlice } from './planSlice';
import { createRecordSlice, type RecordSlice } from './recordSlice';
import { createPictureSlice, type PictureSlice } from './pictureSlice';

/** One store. The link slice is what the URL says; the rest is data, answers and what is pointed at. */
export type Store = LinkSlice &
  DataSlice &
  AnalysisSlice &
  CertaintySlice &
  FocusSlice &
  WordsSlice &
  PictureSlice &
  PlanSlice &
  RecordSlice &
  OwnSlice;
export type Slice<T> = StateCreator<Store, [], [], T>;

export const useStore = create<Store>()((...a) => {
  const [, , api] = a;
  // The build draws the opening view with its data there, and the page takes over what was drawn once
  // it has them too. By itself a page is taken over in the state that a store is born in.
  api.getInitialState = api.getState;
  return {
    ...createLinkSlice(...a),
    ...createDataSlice(...a),
    ...createAnalysisSlice(...a),
    ...createCertaintySlice(askedClient)(...a),
    ...createFocusSlice(...a),
    ...createWordsSlice(...a),
    ...createPictureSlice(...a),
    ...createPlanSlice(...a),
    ...createRecordSlice(...a),
    ...createOwnSlice(...a),
  };
});
