/**
 * Gives the focus to the part of the page that a button stands in, before the button goes away with
 * its own press: else the focus would fall to the top of the page. A part is what can take the focus
 * without standing in the order of the Tab key.
 */
export function focusPart(button: Element): void {
  button.closest<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
}
