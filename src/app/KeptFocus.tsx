import { useEffect, useRef } from 'react';
import { useStore } from '../store';

/**
 * Where a link or a choice in the panel led on and is gone with what it stood in, the focus goes to
 * what it led to, at its top, and reading goes on from there. Draws nothing: a component, so that no
 * change of the link draws the page around it again.
 */
export function KeptFocus(): null {
  const link = useStore((state) => state.link);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      last.current = target instanceof Element && target.closest('#panel') ? target : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    // After whatever in the panel keeps a place of its own (useHeldFocus), which knows better.
    queueMicrotask(() => {
      const lost = last.current !== null && !last.current.isConnected;
      if (!lost || document.activeElement !== document.body) return;
      const panel = document.getElementById('panel');
      panel?.focus({ preventScroll: true });
      for (const part of [panel, ...(panel?.children ?? [])]) part?.scrollTo(0, 0);
    });
  }, [link]);
  return null;
}
