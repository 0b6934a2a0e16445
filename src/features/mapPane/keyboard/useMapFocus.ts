import { useLayoutEffect, type RefObject } from 'react';
import { focusIsNowhere } from '../../../ui/focusIsNowhere';

/**
 * Stands in for the map's own drawing in the order of the Tab key: what comes to that by keyboard
 * goes on to the target. A click on the drawing leaves it there.
 * @param container holds the drawing
 */
export function useMapFocus(
  container: RefObject<HTMLElement | null>,
  target: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const canvas = container.current?.querySelector('canvas');
    if (!canvas) return undefined;
    const goOn = (): void => {
      if (canvas.matches(':focus-visible')) target.current?.focus({ preventScroll: true });
    };
    canvas.tabIndex = -1;
    canvas.addEventListener('focus', goOn);
    // It was asked for by coming to the drawing, or takes the place of what was here before it.
    if (document.activeElement === canvas || focusIsNowhere()) {
      target.current?.focus({ preventScroll: true });
    }
    return () => {
      canvas.removeEventListener('focus', goOn);
      canvas.tabIndex = 0;
    };
  }, [container, target]);
}
