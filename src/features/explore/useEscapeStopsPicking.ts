import { useEffect } from 'react';
import { useStore } from '../../store';

/** While the map waits for a click that sets "near here", Escape stops waiting, wherever it is hit. */
export function useEscapeStopsPicking(): void {
  const picking = useStore((state) => state.pickingNear);
  const setPickingNear = useStore((state) => state.setPickingNear);
  useEffect(() => {
    if (!picking) return undefined;
    const stopOnEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setPickingNear(false);
    };
    window.addEventListener('keydown', stopOnEscape);
    return () => window.removeEventListener('keydown', stopOnEscape);
  }, [picking, setPickingNear]);
}
