import { useEffect } from 'react';
import { factsOf, useStore, type AnalysisNeed, type LinkState } from '../store';

/** Has the scenario worked out whenever something on screen needs the answer. */
export function useAnalysis(): void {
  const scenario = useStore((state) => state.link.scenario);
  const needed = useStore(({ link }) => NEEDED[factsOf(link.view).analysis](link));
  const analyse = useStore((state) => state.analyse);
  useEffect(() => {
    if (needed) void analyse(scenario);
  }, [needed, scenario, analyse]);
}

const NEEDED: Readonly<Record<AnalysisNeed, (link: LinkState) => boolean>> = {
  none: () => false,
  ofOpenAreas: ({ show, selected }) => show === 'compare' || selected?.kind === 'area',
  answer: () => true,
  answerAndCertainty: () => true,
};
