import type { FrameData } from '../domain';
import { useStore, valueOf } from '../store';

export const EMPTY_FRAME: FrameData = {
  areas: [],
  regions: [],
  combinedAuthorities: [],
  taxonomy: { sectors: [], practices: [], families: [], needSets: [], starters: [] },
  certainty: [],
};

/** The frame of the dataset, for what can stand before the directory; empty until it is there. */
export function useFrame(): FrameData {
  return useStore((state) => valueOf(state.data.frame)) ?? EMPTY_FRAME;
}
