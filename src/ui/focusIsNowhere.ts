/**
 * Whether nothing has the focus. In a frame that is not known while the focus is in the page around
 * it: whoever is there is not to be pulled back in.
 */
export function focusIsNowhere(): boolean {
  const { activeElement, body } = document;
  const nothing = activeElement === null || activeElement === body;
  return nothing && (window.parent === window || document.hasFocus());
}
