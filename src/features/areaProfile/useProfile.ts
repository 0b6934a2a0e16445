import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type AreaFigure,
  areaFigures,
  comparedFigures,
  type Demand,
  type FigureGroup,
  groundOf,
  type Unusual,
  unusualFigures,
} from '../../analysis';
import type { Area, CoreData, DetailData, Organisation } from '../../domain';
import { useStore, valueOf, type Language } from '../../store';
import { nationalServices, sectorReach, type SectorReach } from './sectorReach';
import { fiveSentences } from './sentences';

/** Everything the page of an area says, worked out once. */
export interface Profile {
  readonly core: CoreData;
  /** Where people live, with the ways round water. */
  readonly demand: Demand;
  readonly area: Area;
  readonly language: Language;
  readonly themes: readonly FigureGroup[];
  readonly figures: readonly AreaFigure[];
  readonly unusual: readonly Unusual[];
  readonly comparedCount: number;
  readonly reach: readonly [SectorReach, ...SectorReach[]];
  readonly national: readonly Organisation[];
  readonly sentences: readonly string[];
  /** Null until the words of the organisation cards have arrived. */
  readonly details: DetailData | null;
}

/** Null while the figures, intervals or neighbourhoods it rests on have not arrived. */
export function useProfile(core: CoreData, area: Area): Profile | null {
  const { t } = useTranslation(['profile', 'place', 'domain']);
  const { t: tGaps } = useTranslation('gaps');
  const load = useStore((state) => state.load);
  useEffect(() => load('figures', 'comparisons', 'demand', 'boundaries', 'details'), [load]);
  const language = useStore((state) => state.link.language);
  const indicators = useStore((state) => valueOf(state.data.figures));
  const comparisons = useStore((state) => state.data.comparisons);
  const points = useStore((state) => valueOf(state.data.demand));
  const details = useStore((state) => valueOf(state.data.details));
  const comparison = valueOf(comparisons);
  // Without intervals a figure that may differ by chance would be said to stand out.
  const settled = comparisons.state === 'ready' || comparisons.state === 'failed';

  const demand = useMemo(() => points && groundOf(core.areas, points), [core, points]);
  const reach = useMemo(() => demand && sectorReach(core, demand, area), [core, demand, area]);
  return useMemo(() => {
    if (!indicators || !demand || !reach || !settled) return null;
    const themes = areaFigures(core, indicators, comparison, area);
    const figures = themes.flatMap((theme) => theme.figures);
    const compared = comparison ? comparedFigures(figures) : [];
    const facts = {
      core,
      area,
      language,
      figures,
      unusual: unusualFigures(compared),
      comparedCount: compared.length,
      reach,
    };
    return {
      ...facts,
      demand,
      themes,
      national: nationalServices(core, area, language),
      sentences: fiveSentences(facts, t, tGaps),
      details,
    };
  }, [core, area, language, indicators, comparison, settled, demand, reach, details, t, tGaps]);
}
