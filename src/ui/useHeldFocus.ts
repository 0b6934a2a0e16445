import { useEffect, type RefObject } from 'react';
import { AHEAD } from './ahead';
import { focusIsNowhere } from './focusIsNowhere';

/**
 * Keeps the keyboard's place. Where what has the focus is taken away, the browser gives the focus to
 * nothing, and who works by keyboard starts at the top of the page again: here it goes on instead.
 * @param region what is watched
 * @param next where the focus goes; must be able to take it
 */
export function useHeldFocus(
  region: RefObject<HTMLElement | null>,
  next: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const watched = region.current;
    if (!watched) return undefined;
    let held: Node | null = null;
    const hold = ({ target }: Event): void => {
      held = target instanceof Node && watched.contains(target) ? target : null;
    };
    const letGo = ({ target }: Event): void => {
      if (!(target instanceof Node) || !held?.contains(target)) held = null;
    };
    const observer = new MutationObserver(() => {
      if (!held || held.isConnected) return;
      held = null;
      if (focusIsNowhere()) next.current?.focus();
    });
    observer.observe(watched, { childList: true, subtree: true });
    document.addEventListener('focusin', hold, AHEAD);
    // A click beside everything leaves the focus to nothing on purpose.
    document.addEventListener('pointerdown', letGo);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', hold, AHEAD);
      document.removeEventListener('pointerdown', letGo);
    };
  }, [region, next]);
}
