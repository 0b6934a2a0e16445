import { expect, type Page } from '@playwright/test';
import { holdBack } from './holdBack';

/** Lets the words come and holds back all code, until what is returned is called. */
export const holdCode = (page: Page): Promise<() => void> =>
  holdBack(page, /assets\/(?!early-).*\.js$/);

/** Whatever was about to move has moved, and is told of. */
const drawnTwice = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

/** The page, where every move of what was seen already is written down. */
interface Watched {
  moves: number[];
}

/** Before the page is opened. */
export async function watchMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = window as unknown as Watched;
    watched.moves = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        watched.moves.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** From now on, once the type of the page is there, which moves words by itself. */
export async function forgetMoves(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.load('1em "Atkinson Hyperlegible Next Variable"'));
  await drawnTwice(page);
  await page.evaluate(() => void ((window as unknown as Watched).moves.length = 0));
}

export async function movesOf(page: Page): Promise<readonly number[]> {
  await drawnTwice(page);
  return page.evaluate(() => (window as unknown as Watched).moves);
}

/** What the build drew has been taken over. */
export async function expectTakenOver(page: Page): Promise<void> {
  await expect(page.locator('[data-drawn]')).toHaveCount(0);
}
