import { useEffect } from 'react';

/** While something waits, Escape gives it up, wherever it is hit. */
export function useEscape(waiting: boolean, giveUp: () => void): void {
  useEffect(() => {
    if (!waiting) return undefined;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') giveUp();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [waiting, giveUp]);
}
