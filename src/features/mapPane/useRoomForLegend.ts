import { useSyncExternalStore, type RefObject } from 'react';
import { hasRoomForLegend } from './padding';

/** Whether the map has room for its legend, whatever size the window comes to have. */
export function useRoomForLegend(container: RefObject<HTMLElement | null>): boolean {
  return useSyncExternalStore(onResize, () =>
    container.current ? hasRoomForLegend(container.current) : false,
  );
}

function onResize(heard: () => void): () => void {
  window.addEventListener('resize', heard);
  return () => window.removeEventListener('resize', heard);
}
