import { useEffect } from 'react';
import { useStore } from '../store';

/** Has the scenario worked out whenever something on screen needs the answer. */
export function useAnalysis(): void {
  const scenario = useStore((state) => state.link.scenario);
  const needed = useStore(
    ({ link: { view, show, selected } }) =>
      // The pages to read work out the little they say of reach by themselves.
      view !== 'area' &&
      view !== 'organisation' &&
      (view !== 'explore' || show === 'compare' || selected?.kind === 'area'),
  );
  const analyse = useStore((state) => state.analyse);
  useEffect(() => {
    if (needed) void analyse(scenario);
  }, [needed, scenario, analyse]);
}
