import { useEffect } from 'react';
import { useStore } from '../store';

/** Has it worked out how sure the answer is, while the gaps view shows one that is at rest. */
export function useCertainty(): void {
  const analysis = useStore((state) => state.analysis);
  const wanted = useStore(
    ({ link, analysisStatus }) => link.view === 'gaps' && analysisStatus.state === 'ready',
  );
  const workOutCertainty = useStore((state) => state.workOutCertainty);
  const abandonCertainty = useStore((state) => state.abandonCertainty);
  useEffect(() => {
    if (!wanted || !analysis) return;
    void workOutCertainty(analysis.scenario);
    return abandonCertainty;
  }, [wanted, analysis, workOutCertainty, abandonCertainty]);
}
