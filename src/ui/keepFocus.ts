import { AHEAD } from './ahead';
import { focusIsNowhere } from './focusIsNowhere';

/**
 * Keeps the keyboard's place in the whole page. Where what has the focus is taken away, the browser
 * gives the focus to nothing, and who works by keyboard starts at the top of the page again: here it
 * goes to the nearest thing around it that is left and can take it. Whatever knows a better place
 * (useHeldFocus, focusPart, KeptFocus) acts before.
 * @returns a function that stops it
 */
export function keepFocus(): () => void {
  // The code may come later than the focus.
  let held: readonly Element[] = around(document.activeElement);
  const hold = ({ target }: FocusEvent): void => {
    held = around(target);
  };
  // A click beside everything leaves the focus to nothing on purpose.
  const letGo = ({ target }: PointerEvent): void => {
    if (!(target instanceof Node) || !held[0]?.contains(target)) held = [];
  };
  const observer = new MutationObserver(() => {
    // A dialog that closes gives the focus back by itself, a frame later.
    if (isLost(held)) requestAnimationFrame(() => requestAnimationFrame(goOn));
  });
  const goOn = (): void => {
    if (!isLost(held)) return;
    const place = held.find((element) => element.isConnected && canTakeFocus(element));
    const main = document.querySelector<HTMLElement>('#panel, main');
    if (!place && main) main.tabIndex = -1;
    const next = place instanceof HTMLElement ? place : main;
    next?.focus({ preventScroll: true });
  };
  observer.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', hold, AHEAD);
  document.addEventListener('pointerdown', letGo);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', hold, AHEAD);
    document.removeEventListener('pointerdown', letGo);
  };
}

/** The element and all it stands in, the nearest first. */
function around(target: EventTarget | null): Element[] {
  const chain: Element[] = [];
  let each = target instanceof Element ? target : null;
  for (; each; each = each.parentElement) chain.push(each);
  return chain;
}

function isLost([focused]: readonly Element[]): boolean {
  return focused !== undefined && !focused.isConnected && focusIsNowhere();
}

/** Also what a hidden part of the page holds could; that one has no box. */
function canTakeFocus(element: Element): boolean {
  return element.hasAttribute('tabindex') && element.getClientRects().length > 0;
}
