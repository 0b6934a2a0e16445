import { createGate } from './hostMessages';

/** A taller embed scrolls inside its frame. */
const MAX_HEIGHT_PX = 2400;
/** Heights told without a rest in between; more are a drag, or a loop of frame and content. */
const MOST_PER_SECOND = 10;
/** Long enough for the gate to let one more through. */
const REST_MS = 200;

/**
 * Tells the height of the content when it changes, never by a clock. Of a flood some heights are
 * left out, but never the last: it is told after a rest, so that no frame stays at a stale one.
 * @returns tells it again, to a host that asks
 */
export function followHeight(root: HTMLElement, tell: (heightPx: number) => void): () => void {
  const mayPass = createGate(MOST_PER_SECOND, () => performance.now());
  let lastPx = 0;
  let resting = false;
  const measure = (again: boolean): void => {
    const heightPx = Math.min(Math.ceil(root.getBoundingClientRect().height), MAX_HEIGHT_PX);
    if (heightPx === 0 || (!again && heightPx === lastPx)) return;
    if (!mayPass()) {
      rest(again);
      return;
    }
    lastPx = heightPx;
    tell(heightPx);
  };
  const rest = (again: boolean): void => {
    if (resting) return;
    resting = true;
    setTimeout(() => {
      resting = false;
      measure(again);
    }, REST_MS);
  };
  new ResizeObserver(() => measure(false)).observe(root);
  return () => measure(true);
}
