import { useEffect, useRef } from 'react';
import { useStore } from '../store';
import { AHEAD } from '../ui/ahead';

/**
 * Where a link or a choice in the panel led on and is gone with what it stood in, the focus goes to
 * what it led to, at its top, and reading goes on from there. Draws nothing: a component, so that no
 * change of the link draws the page around it again.
 */
export function KeptFocus(): null {
  const link = useStore((state) => state.link);
  const last = useRef(focusedInPanel());
  useEffect(() => {
    // What got the focus after this was drawn first and before it listens: on a slow device, a whole press.
    last.current ??= focusedInPanel();
    const note = ({ target }: FocusEvent): void => {
      last.current = target instanceof Element ? inPanel(target) : null;
    };
    document.addEventListener('focusin', note, AHEAD);
    return () => document.removeEventListener('focusin', note, AHEAD);
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

/** A link that the build drew may have been followed before the page was there. */
function focusedInPanel(): Element | null {
  return typeof document === 'undefined' ? null : inPanel(document.activeElement);
}

function inPanel(element: Element | null): Element | null {
  return element?.closest('#panel') ? element : null;
}
