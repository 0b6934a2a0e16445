import { useEffect } from 'react';
import { useStore } from '../../store';

/** Escape gives up waiting for a click on the map; so does leaving the view. */
export function useEscapeStopsPlacing(): void {
  const setPickingPlanned = useStore((state) => state.setPickingPlanned);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setPickingPlanned(null);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
      setPickingPlanned(null);
    };
  }, [setPickingPlanned]);
}
