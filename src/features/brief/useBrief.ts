import { useCallback, useEffect, useMemo } from 'react';
import { briefFacts } from '../../analysis/briefFacts';
import { dayOfPage } from '../../dataset/fetchEdition';
import { loadNeighbourhoods } from '../../dataset/loadOfArea';
import { loadScales } from '../../dataset/loadScales';
import type { Area, CoreData, Practice, Scenario, Sector } from '../../domain';
import { useSimilarFacts } from '../../parts/similar/useSimilarFacts';
import { useFetched } from '../../parts/useFetched';
import { useNeighbourhoodNames } from '../../parts/useNeighbourhoodNames';
import { useScenarioToday } from '../../parts/useScenarioToday';
import { ANSWER_FILES, DATA_URL, useStore, valueOf } from '../../store';
import { figuresOfArea } from '../../store/selectors/areaFigures';
import { analysisClient } from '../../store/analysisClient';
import { selectOwnCounted } from '../../store/selectors/countedCore';
import { groundOfCountry } from '../../store/selectors/ground';
import type { BriefDocument } from './document';
import { briefWords } from './words/briefWords';
import type { InsideState } from './words/neighbourhoods';
import { useBriefTranslators } from './useBriefTranslators';

export interface BriefOf {
  readonly core: CoreData;
  readonly area: Area;
  readonly sector: Sector;
  readonly practice: Practice;
}

const fetchScales = (signal: AbortSignal) => loadScales(DATA_URL, signal);

/** The brief in words; null while what it cannot do without has not arrived. */
export function useBrief(of: BriefOf, link: string, today: string): BriefDocument | null {
  const { core, area, sector, practice } = of;
  const words = useBriefTranslators();
  const load = useStore((state) => state.load);
  useEffect(() => load(...ANSWER_FILES, 'details'), [load]);
  const language = useStore((state) => state.link.language);
  const scenario = useScenarioToday();
  const indicators = useStore((state) => valueOf(state.data.figures));
  const comparisons = useStore((state) => state.data.comparisons);
  const points = useStore((state) => valueOf(state.data.demand));
  const details = useStore((state) => valueOf(state.data.details));
  const similar = useSimilarFacts({ core, area, language });
  const scales = useFetched(fetchScales).loadable;
  const inside = useInside(area, scenario);

  const settled = comparisons.state === 'ready' || comparisons.state === 'failed';
  const comparison = valueOf(comparisons);
  const facts = useMemo(() => {
    if (!indicators || !points || !settled) return null;
    const figures = figuresOfArea(core, indicators, comparison, area).flatMap(
      (theme) => theme.figures,
    );
    const similarAt = indicators.similarAt[core.areas.indexOf(area)]!;
    const ground = groundOfCountry(core.areas, points);
    return briefFacts(core, ground, area, similarAt, figures, scenario);
  }, [core, area, indicators, comparison, settled, points, scenario]);

  return useMemo(() => {
    if (!facts || !details || scales.state === 'loading') return null;
    const subject = { core, details, area, sector, practice, scenario, language, ...words };
    const edition = dayOfPage();
    const held = valueOf(scales);
    return briefWords(subject, { facts, similar, inside, scales: held, link, today, edition });
  }, [
    core,
    details,
    area,
    sector,
    practice,
    scenario,
    language,
    words,
    facts,
    similar,
    inside,
    scales,
    link,
    today,
  ]);
}

/** The neighbourhoods by the question of the brief, and their names. */
function useInside(area: Area, scenario: Scenario): InsideState {
  // With a person's own data, or without them again, the same scenario has another answer.
  const counted = useStore(selectOwnCounted);
  const question = useMemo(() => ({ scenario, counted }), [scenario, counted]);
  const ask = useCallback(
    () => analysisClient().inside(question.scenario, [area.code]),
    [question, area.code],
  );
  const fetchRanked = useCallback(
    (signal: AbortSignal) => loadNeighbourhoods(DATA_URL, area.code, signal),
    [area.code],
  );
  const answer = useFetched(ask).loadable;
  const nameOf = useNeighbourhoodNames(area, useFetched(fetchRanked).loadable);
  return useMemo((): InsideState => {
    if (answer.state === 'ready') return { state: 'ready', answer: answer.value, nameOf };
    return { state: answer.state === 'failed' ? 'failed' : 'working' };
  }, [answer, nameOf]);
}
