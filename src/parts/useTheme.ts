import { useEffect, useSyncExternalStore } from 'react';
import { useStore } from '../store';

export type ResolvedTheme = 'light' | 'dark' | 'contrast';

const PREFERS_DARK = window.matchMedia('(prefers-color-scheme: dark)');
const PREFERS_CONTRAST = window.matchMedia('(prefers-contrast: more)');

/**
 * The theme in force: the link's, or the device's when the link leaves it open.
 * @param given takes the place of light and dark, never of high contrast.
 */
export function useTheme(given?: 'light' | 'dark'): ResolvedTheme {
  const chosen = useStore((state) => state.link.theme);
  const device = useSyncExternalStore(subscribe, deviceTheme);
  const wanted = chosen === 'auto' ? device : chosen;
  const theme = wanted === 'contrast' ? wanted : (given ?? wanted);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return theme;
}

function deviceTheme(): ResolvedTheme {
  if (PREFERS_CONTRAST.matches) return 'contrast';
  return PREFERS_DARK.matches ? 'dark' : 'light';
}

function subscribe(changed: () => void): () => void {
  const queries = [PREFERS_DARK, PREFERS_CONTRAST];
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
