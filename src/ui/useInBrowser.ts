import { useSyncExternalStore } from 'react';

/**
 * False while the build draws, and for the first moment in which a browser takes over what it drew:
 * for what only a browser has, as its width, the day or the address.
 */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

function never(): () => void {
  return () => {};
}
