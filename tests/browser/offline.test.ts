import type { BrowserContext, Page } from '@playwright/test';
import { Editions } from './editions';
import { expect, expectAccessible, mapDrawn, test as base } from './visit';

/** Hundreds of files, one by one, on a machine that may be busy. */
const KEPT = { timeout: 60_000 };
const NEWER = /^A newer edition of the map is there/;

const test = base.extend<{ editions: Editions }>({
  // oxlint-disable-next-line no-empty-pattern
  editions: async ({}, use) => {
    const editions = await Editions.open();
    await use(editions);
    await editions.close();
  },
  baseURL: async ({ editions }, use) => use(editions.address),
});

test.describe.configure({ timeout: 120_000 });

test(
  'kept on request, again where a file was lost, the map works without a network; then it is removed',
  { tag: '@map' },
  async ({ page, context, editions, watch }) => {
    watch.expectConsole('404');
    await page.goto('embed.html?v=1&what=list&nation=wales');
    await expect(page.getByRole('heading').first()).toBeVisible();
    expect(await leftBehind(page)).toEqual([]);
    expect(editions.asked.filter((path) => path.startsWith('offline'))).toEqual([]);

    // One file is lost on the way: it is named, and another try fetches no more than is missing.
    await page.goto('#theme=dark');
    await openSettings(page);
    await expect(status(page)).toContainText(/about \d+ MB to download, and \d+ MB on the device/);
    editions.lost = 'data/gazetteer.json';
    await page.getByRole('button', { name: 'Keep for offline' }).press('Enter');
    await expect(status(page)).toContainText('data/gazetteer.json did not arrive', KEPT);
    await expectAccessible(page);
    editions.lost = '';
    editions.asked.length = 0;
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(status(page)).toContainText('Kept on this device', KEPT);
    expect(editions.asked).not.toContain('data/frame.json');
    expect(editions.asked).not.toContain('embed.html');

    await context.setOffline(true);
    await editions.close();
    const offline = await context.newPage();
    await offline.goto('#view=gaps&for=health');
    await expect(offline.getByText(/Need is /).first()).toBeVisible();
    await mapDrawn(offline);
    await offline.goto('#view=area&area=E06000002');
    await expect(offline.getByRole('heading', { level: 1, name: 'Middlesbrough' })).toBeVisible();
    await expect(offline.getByRole('heading', { name: /neighbourhoods/i }).first()).toBeVisible();

    await openSettings(offline);
    await offline.getByRole('button', { name: 'Remove from this device' }).press('Enter');
    await expect(status(offline)).toContainText('Nothing of it is left on this device');
    await expect(offline.getByRole('dialog')).toBeVisible();
    expect(await offline.evaluate(() => document.activeElement === document.body)).toBe(false);
    expect(await leftBehind(offline)).toEqual([]);
  },
);

test('a newer edition is announced and used when asked; an open page keeps its own', async ({
  page,
  context,
  editions,
}) => {
  await page.goto('');
  await keep(page);
  const first = editions.build;
  const other = await context.newPage();
  editions.now = 'second';
  await page.reload();
  await other.goto('#view=gaps&for=health');
  await expect(page.getByText(NEWER)).toBeVisible();
  await expectAccessible(page);
  expect(await buildOf(page)).toBe(first);

  await page.getByRole('button', { name: 'Use it now' }).press('Enter');
  await expect.poll(() => buildOf(page).catch(() => ''), KEPT).toBe(editions.build);
  await expect(page.getByText(/pioneers known across the UK/)).toBeVisible();
  await expect(page.getByText(NEWER)).toBeHidden();

  // The server has nothing of the first edition any more; the page that is of it goes on with it.
  expect(await buildOf(other)).toBe(first);
  await other.goto('#view=area&area=E06000002');
  await expect(other.getByRole('heading', { level: 1, name: 'Middlesbrough' })).toBeVisible();
  await expect(other.getByRole('heading', { name: /neighbourhoods/i }).first()).toBeVisible();
  await expect(other.getByRole('alert')).toHaveCount(0);
  expect(await setsOf(context)).toHaveLength(2);

  await other.close();
  await page.reload();
  await expect.poll(() => setsOf(context)).toHaveLength(1);
});

/** The line that is said aloud, in the settings. */
const status = (page: Page) =>
  page.getByRole('group', { name: 'Without a network' }).getByRole('status');

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
}

async function keep(page: Page): Promise<void> {
  await openSettings(page);
  await page.getByRole('button', { name: 'Keep for offline' }).press('Enter');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(status(page)).toContainText('Kept on this device', KEPT);
}

async function buildOf(page: Page): Promise<string | null> {
  return page.locator('meta[name="build"]').getAttribute('content');
}

/** Names of all that the browser keeps of the map beyond the page. */
async function leftBehind(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);
}

async function setsOf(context: BrowserContext): Promise<string[]> {
  return context.pages()[0]!.evaluate(() => caches.keys());
}
