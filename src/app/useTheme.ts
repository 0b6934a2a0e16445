import { useEffect, useSyncExternalStore } from 'react';
import { useStore } from '../store';

export type ResolvedTheme = 'light' | 'dark' | 'contrast';

const PREFERS_DARK = window.matchMedia('(prefers-color-scheme: dark)');
const PREFERS_CONTRAST = window.matchMedia('(prefers-contrast: more)');

/** The theme in force: the link's, or the device's when the link leaves it open. */
export function useTheme(): ResolvedTheme {
  const chosen = useStore((state) => state.link.theme);
  const device = useSyncExternalStore(subscribe, deviceTheme);
  const theme = chosen === 'auto' ? device : chosen;
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
