import { useEffect, useSyncExternalStore } from 'react';
import { useStore } from '../store';

export type ResolvedTheme = 'light' | 'dark' | 'contrast';

const PREFERS_DARK = '(prefers-color-scheme: dark)';
const PREFERS_CONTRAST = '(prefers-contrast: more)';

/**
 * The theme in force: the link's, or the device's when the link leaves it open.
 * @param given takes the place of light and dark, never of high contrast.
 */
export function useTheme(given?: 'light' | 'dark'): ResolvedTheme {
  const chosen = useStore((state) => state.link.theme);
  const device = useSyncExternalStore(subscribe, deviceTheme, deviceTheme);
  const wanted = chosen === 'auto' ? device : chosen;
  const theme = wanted === 'contrast' ? wanted : (given ?? wanted);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return theme;
}

/** The build, which draws the opening view, has no device. */
function deviceTheme(): ResolvedTheme {
  if (typeof window === 'undefined') return 'light';
  if (window.matchMedia(PREFERS_CONTRAST).matches) return 'contrast';
  return window.matchMedia(PREFERS_DARK).matches ? 'dark' : 'light';
}

function subscribe(changed: () => void): () => void {
  const queries = [PREFERS_DARK, PREFERS_CONTRAST].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
