import { useMemo } from 'react';
import {
  comparedFigures,
  unusualFigures,
  type AreaFigure,
  type Demand,
  type FigureGroup,
  type Unusual,
} from '../../analysis';
import type { AreaAnswer } from '../../analysis/areaAnswer';
import type { Area, CoreData, DetailData, Organisation } from '../../domain';
import { useAreaAnswer } from '../../parts/answer/useAreaAnswer';
import { useStore, valueOf, type Language } from '../../store';
import { figuresOfArea } from '../../store/selectors/areaFigures';
import { groundOfCountry } from '../../store/selectors/ground';
import { nationalServices } from './nationalServices';

/** Everything the page of an area says, worked out once. */
export interface Profile {
  readonly core: CoreData;
  /** Where people live, with the ways round water. */
  readonly demand: Demand;
  readonly area: Area;
  readonly language: Language;
  /** What the page answers first. */
  readonly answer: AreaAnswer;
  readonly themes: readonly FigureGroup[];
  readonly figures: readonly AreaFigure[];
  /** What stands out from similar areas, as need or not. */
  readonly unusual: readonly Unusual[];
  readonly comparedCount: number;
  readonly reach: AreaAnswer['reach'];
  readonly national: readonly Organisation[];
  /** The words of the organisation cards, which a fold that says of studies asks for; null until then. */
  readonly details: DetailData | null;
}

/** Null while the figures, intervals or neighbourhoods it rests on have not arrived. */
export function useProfile(core: CoreData, area: Area): Profile | null {
  const language = useStore((state) => state.link.language);
  const indicators = useStore((state) => valueOf(state.data.figures));
  const comparison = useStore((state) => valueOf(state.data.comparisons));
  const points = useStore((state) => valueOf(state.data.demand));
  const details = useStore((state) => valueOf(state.data.details));
  const answer = useAreaAnswer(core, area);
  return useMemo(() => {
    if (!answer || !indicators || !points) return null;
    const { figures, reach } = answer;
    const compared = comparison ? comparedFigures(figures) : [];
    return {
      core,
      demand: groundOfCountry(core.areas, points),
      area,
      language,
      answer,
      themes: figuresOfArea(core, indicators, comparison, area),
      figures,
      unusual: unusualFigures(compared),
      comparedCount: compared.length,
      reach,
      national: nationalServices(core, area, language),
      details,
    };
  }, [core, area, language, answer, indicators, comparison, points, details]);
}
