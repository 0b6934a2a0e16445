import { AxeBuilder } from '@axe-core/playwright';
import {
  expect,
  test as base,
  type ConsoleMessage,
  type Locator,
  type Page,
} from '@playwright/test';
import { rowsOf } from '../fixtures/tables';
import { expectTakenOver } from './drawn';

/** How the sentence above the list begins while no filter is set. */
export const EVERY_ORGANISATION = new RegExp(
  `^${rowsOf('organisations').length.toLocaleString('en')} organisations`,
);

/** WCAG 2.2 AA and everything below it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Watch {
  /** Errors that a test causes on purpose, by a part of their text. */
  readonly expectConsole: (part: string) => void;
}

/**
 * A page that is watched: whatever it does, there must be no console error and no request to
 * another origin.
 */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const expected: string[] = [];
      const errors: string[] = [];
      const elsewhere: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !isLateIcon(message))
          errors.push(`${message.text()} ${message.location().url}`);
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('request', (request) => {
        const url = request.url();
        const own = url.startsWith(baseURL ?? '') || /^(data|blob):/.test(url);
        if (!own) elsewhere.push(url);
      });
      await use({ expectConsole: (part) => expected.push(part) });
      // A file that is still being answered when the test has its own answer is no fault.
      if (!page.isClosed()) await page.unrouteAll({ behavior: 'ignoreErrors' });
      const surprising = errors.filter((text) => !expected.some((part) => text.includes(part)));
      expect(surprising, 'console errors').toEqual([]);
      expect(elsewhere, 'requests to another origin').toEqual([]);
    },
    { auto: true },
  ],
});

/** The browser asks for the icon of a page when it likes: also once the server of a test is gone. */
function isLateIcon(message: ConsoleMessage): boolean {
  const isRefused = message.text().includes('ERR_CONNECTION_REFUSED');
  return isRefused && message.location().url.endsWith('/favicon.ico');
}

export { expect } from '@playwright/test';

/** Opens a link state, the list of pioneers where none is given, and waits until its words are there and answer. */
export async function open(page: Page, link = 'view=explore'): Promise<void> {
  await page.goto(`#${link}`);
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expectTakenOver(page);
}

/** Waits for the first complete picture: boundaries drawn, nothing left to fetch. */
export async function mapDrawn(page: Page): Promise<void> {
  await expect(page.locator('[data-map="drawn"]')).toBeVisible();
}

/**
 * A long table says how many rows it has, its header's included, leads to the last of them, and
 * holds each, in order, when all are drawn for paper.
 */
export async function expectEveryRow(table: Locator, count: number): Promise<void> {
  await expect(table).toHaveAttribute('aria-rowcount', String(count + 1));
  await expect(table.getByRole('rowheader').first()).toBeVisible();
  const last = table.locator(`[aria-rowindex="${count + 1}"]`);
  await expect(last).toHaveCount(0);
  // Again, as rows that turn out taller than thought move the end away.
  await expect(async () => {
    await table.evaluate((element) => element.closest('section')!.scrollTo(0, 1e6));
    await expect(last.getByRole('rowheader')).toBeInViewport({ timeout: 1000 });
  }).toPass();
  await table.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(table.getByRole('row')).toHaveCount(count + 1);
  const indexes = await table
    .locator('tr')
    .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('aria-rowindex'))));
  expect(indexes).toEqual(Array.from({ length: count + 1 }, (_, i) => i + 1));
}

/** No axe violation in the state the page is in now. */
export async function expectAccessible(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(RULES);
  // Frames need a page of their own to be put together in, which takes longer than the rules do.
  axe.setLegacyMode(page.frames().length === 1);
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((n) => n.target).join(' | ')}`,
  );
  expect(found).toEqual([]);
}

/** Opens every fold of the page, as what lies in one is drawn only then. */
export async function openFolds(page: Page): Promise<void> {
  const folds = page.locator(':is(h2, h3) > button[aria-expanded="false"]');
  await expect(folds.first()).toBeVisible();
  for (let left = await folds.count(); left > 0; left -= 1) await folds.first().press('Enter');
}
