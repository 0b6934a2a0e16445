import type { CoreData } from '../domain';
import { useStore, valueOf } from '../store';
import { EMPTY_FRAME } from './useFrame';

const EMPTY: CoreData = { ...EMPTY_FRAME, organisations: [], sites: [], looks: [] };

/** The core of the dataset; empty until it is there. */
export function useCore(): CoreData {
  return useStore((state) => valueOf(state.data.core)) ?? EMPTY;
}
