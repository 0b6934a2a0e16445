import type { Page } from '@playwright/test';

/**
 * What scrolls sideways as it is too wide for its place: the page, or a part of it. A part that is
 * meant to, as a wide table, can be reached by keyboard; the buttons below a table are reached one by one.
 */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isTooWide = (element: Element): boolean => element.scrollWidth > element.clientWidth;
    const scrolls = (element: HTMLElement): boolean =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) &&
      element.getClientRects().length > 0 &&
      element.tabIndex < 0 &&
      !element.matches('[class*="foot"]');
    const parts = [...document.querySelectorAll<HTMLElement>('body *')].filter(scrolls);
    return [document.documentElement, ...parts]
      .filter(isTooWide)
      .map(
        (part) => `${part.tagName} ${part.className}: ${part.scrollWidth} in ${part.clientWidth}`,
      );
  });
}
