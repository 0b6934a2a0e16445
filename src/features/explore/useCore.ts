import type { CoreData } from '../../domain';
import { useStore, valueOf } from '../../store';

const EMPTY: CoreData = {
  areas: [],
  regions: [],
  taxonomy: { sectors: [], practices: [], families: [], needSets: [] },
  organisations: [],
  sites: [],
};

/** The core of the dataset. The page shows this panel once it is there. */
export function useCore(): CoreData {
  return useStore((state) => valueOf(state.data.core)) ?? EMPTY;
}
