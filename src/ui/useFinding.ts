import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether somebody searches the page with the browser's own search, which finds only what is drawn:
 * from the first press of Ctrl or Command and F on, nothing is left out. A browser does not tell
 * when its search is over, so this stays until the table goes.
 */
export function useFinding(): boolean {
  const [finding, setFinding] = useState(false);
  useEffect(() => {
    const onKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
      if ((ctrlKey || metaKey) && key.toLowerCase() === 'f') flushSync(() => setFinding(true));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return finding;
}
