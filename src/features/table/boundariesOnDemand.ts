import type { Boundaries } from '../../domain';
import { useStore } from '../../store';

/** The boundaries, loaded now where the map has not done so. Rejects when they cannot be read. */
export function boundariesOnDemand(): Promise<Boundaries> {
  const { load, retry } = useStore.getState();
  retry('boundaries');
  load('boundaries');
  return new Promise((resolve, reject) => {
    const settle = (): boolean => {
      const { boundaries } = useStore.getState().data;
      if (boundaries.state === 'ready') resolve(boundaries.value);
      else if (boundaries.state === 'failed') reject(new Error(boundaries.file));
      else return false;
      return true;
    };
    if (settle()) return;
    const stop = useStore.subscribe(() => {
      if (settle()) stop();
    });
  });
}
