import type { CoreData } from '../domain';
import { useStore, valueOf } from '../store';

const EMPTY: CoreData = {
  areas: [],
  regions: [],
  combinedAuthorities: [],
  taxonomy: { sectors: [], practices: [], families: [], needSets: [], starters: [] },
  organisations: [],
  sites: [],
  certainty: [],
  looks: [],
};

/** The core of the dataset; empty until it is there. */
export function useCore(): CoreData {
  return useStore((state) => valueOf(state.data.core)) ?? EMPTY;
}
