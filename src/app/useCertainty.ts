import { useEffect } from 'react';
import { factsOf, useStore } from '../store';

/** Has it worked out how sure the answer is, while a view that says so shows one that is at rest. */
export function useCertainty(): void {
  const analysis = useStore((state) => state.analysis);
  const wanted = useStore(
    ({ link, analysisStatus }) =>
      factsOf(link.view).analysis === 'answerAndCertainty' && analysisStatus.state === 'ready',
  );
  const workOutCertainty = useStore((state) => state.workOutCertainty);
  const abandonCertainty = useStore((state) => state.abandonCertainty);
  useEffect(() => {
    if (!wanted || !analysis) return;
    void workOutCertainty(analysis.scenario);
    return abandonCertainty;
  }, [wanted, analysis, workOutCertainty, abandonCertainty]);
}
