import { useMemo } from 'react';
import { useStore, valueOf } from '../../store';
import { similarColumns } from './similarColumns';
import type { SimilarFacts } from './similarWords';
import type { Profile } from './useProfile';

/** What the sentences about similar areas rest on; null while the figures have not arrived. */
export function useSimilarFacts({ core, area, language }: Profile): SimilarFacts | null {
  const indicators = useStore((state) => valueOf(state.data.figures));
  const comparison = useStore((state) => valueOf(state.data.comparisons));
  return useMemo(
    () =>
      indicators && {
        areas: core.areas,
        indicators: indicators.indicators,
        columns: similarColumns(core, indicators, comparison, area),
        area,
        language,
      },
    [core, area, language, indicators, comparison],
  );
}
