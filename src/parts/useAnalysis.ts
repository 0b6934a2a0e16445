import { useEffect, useMemo } from 'react';
import { factsOf, useStore, type AnalysisNeed, type LinkState } from '../store';
import { ofToday } from '../store/sameScenario';
import { selectOwnCounted } from '../store/selectors/countedCore';

/** Has the scenario of today worked out whenever something on screen needs the answer. */
export function useAnalysis(): void {
  const asked = useStore((state) => state.link.scenario);
  const scenario = useMemo(() => ofToday(asked), [asked]);
  const needed = useStore(({ link }) => NEEDED[factsOf(link.view).analysis](link));
  const analyse = useStore((state) => state.analyse);
  // With a person's own data, or without them again, the same question has another answer.
  const counted = useStore(selectOwnCounted);
  useEffect(() => {
    if (needed) void analyse(scenario);
  }, [needed, scenario, analyse, counted]);
}

const NEEDED: Readonly<Record<AnalysisNeed, (link: LinkState) => boolean>> = {
  none: () => false,
  ofOpenAreas: ({ show, selected }) => show === 'compare' || selected?.kind === 'area',
  answer: () => true,
  answerAndCertainty: () => true,
};
