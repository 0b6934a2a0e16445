import { useMemo } from 'react';
import type { Area, CoreData } from '../../domain';
import { useStore, valueOf } from '../../store';
import { similarColumns } from './similarColumns';
import type { SimilarFacts } from './similarWords';

interface Of {
  readonly core: CoreData;
  readonly area: Area;
  readonly language: string;
}

/** What the sentences about similar areas rest on; null while the figures have not arrived. */
export function useSimilarFacts({ core, area, language }: Of): SimilarFacts | null {
  const indicators = useStore((state) => valueOf(state.data.figures));
  const comparison = useStore((state) => valueOf(state.data.comparisons));
  return useMemo(
    () =>
      indicators && {
        areas: core.areas,
        indicators: indicators.indicators,
        columns: similarColumns(core, indicators, comparison, area),
        area,
        similarAt: indicators.similarAt[core.areas.indexOf(area)]!,
        language,
      },
    [core, area, language, indicators, comparison],
  );
}
