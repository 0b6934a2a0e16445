import { allGaps, type AllGaps } from '../../parts/glance/gapCounts';
import { useStore, valueOf } from '../../store';

interface StartFacts {
  /** Pioneers that are not known to have closed; null until the directory has arrived. */
  readonly pioneerCount: number | null;
  /** Null until they have arrived. */
  readonly gaps: AllGaps | null;
}

/** What the opening view says in numbers. */
export function useStartFacts(): StartFacts {
  const core = useStore(({ data }) => valueOf(data.core));
  const glance = useStore(({ data }) => valueOf(data.glance));
  return {
    pioneerCount: core && core.organisations.filter(({ status }) => status !== 'closed').length,
    gaps: glance && allGaps(glance),
  };
}
