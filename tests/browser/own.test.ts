import type { Locator, Page } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { expect, expectAccessible, mapDrawn, open, test } from './visit';

/** Nobody of Shetland is in this file but these; nor is any of them anybody. */
const SHETLAND = [
  'Assets of Example Council',
  '',
  'Asset;Where;Remarks',
  'Example Hub 1;ze1 0ab;',
  'Example Hub 2;ZE2 9AA;',
  'Example Hub 3;not known;',
].join('\r\n');

const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

async function choose(page: Page, ...given: Parameters<Locator['setInputFiles']>): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(...given);
}

/** Drops a file as a hand does: no event made up by a script carries one that a page may read. */
async function drop(page: Page, path: string, lines: readonly string[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, lines.join('\n'));
  const box = await panel(page).getByText('or drop one here').boundingBox();
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  const at = { x: box!.x + 2, y: box!.y + 2, data };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browser.send('Input.dispatchDragEvent', { type, ...at });
}

const panel = (page: Page): Locator => page.locator('#panel');

test('a figure is dropped, named, counted in the need and counted no longer', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: /^Your own data/ }).click();
  await drop(page, test.info().outputPath('figures.csv'), [
    'Council,Referrals',
    'Shetland Islands,40',
    'Orkney Islands,10',
    'Nowhere,5',
  ]);
  await expect(panel(page)).toContainText('Councils with a number: 2 of 361.');
  await expect(panel(page)).toContainText('Scotland: 2 of 32');
  await page.getByRole('button', { name: /^Rows with something to mend/ }).press('Enter');
  await expect(panel(page)).toContainText('Row 4, Council: no council “Nowhere” is known');
  await expect(page.getByRole('button', { name: 'Take it in' })).toHaveCount(0);
  await page.getByRole('button', { name: /What the numbers are/ }).press('Enter');
  await page.getByRole('option', { name: 'A count of people or cases' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Take it in' }).click();
  await page.getByText('Count it in the need').click();
  await page.getByRole('link', { name: 'See the gap with your data' }).click();
  const notice = page.getByText(/counts a figure of your own: “Referrals”, 20% of need/);
  await expect(notice).toBeVisible();
  expect(page.url()).not.toContain('Referrals');
  await page.getByRole('button', { name: 'Count without your data' }).press('Enter');
  await expect(notice).toHaveCount(0);
});

test(
  'a file is opened, its columns are changed, and its points are yours on the map',
  { tag: '@map' },
  async ({ page }) => {
    await open(page);
    await page.getByRole('link', { name: /^Your own data/ }).click();
    await expect(page.getByRole('heading', { name: 'Your own data' })).toBeVisible();
    await choose(page, file('assets.csv', SHETLAND));
    await expect(page.getByText('Rows above the names of the columns, left out: 1.')).toBeVisible();
    const comes = page.getByRole('status').filter({ hasText: 'What comes of it' });
    await expect(comes).toContainText('Points: 2.');
    await expect(comes).toContainText('Rows that are no point: 1.');
    await expect(comes).toContainText('middle of a postcode sector');
    await page.getByRole('button', { name: /^Rows with something to mend/ }).press('Enter');
    await expect(panel(page)).toContainText('Row 6, Where: “not known” is no postcode.');
    await expectAccessible(page);

    const where = page.getByRole('button', { name: /Meaning of “Where”/ });
    await expect(where).toHaveText(/Postcode/);
    await where.press('Enter');
    await page.getByRole('option', { name: 'Not read' }).click();
    await expect(comes).toContainText('Points: 0.');
    await expect(page.getByRole('button', { name: 'Put them on the map' })).toHaveCount(0);
    await where.press('Enter');
    await page.getByRole('option', { name: 'Postcode' }).click();
    await page.getByRole('button', { name: 'Put them on the map' }).click();

    await expect(
      page.getByRole('status').filter({ hasText: 'Points from assets.csv: 2.' }),
    ).toBeVisible();
    await mapDrawn(page);
    await expect(page.getByText('Yours: 2')).toBeVisible();
    await page.getByRole('button', { name: 'Your points' }).press('Enter');
    await expect(
      panel(page).getByRole('listitem').filter({ hasText: 'Example Hub 2' }),
    ).toContainText('row 5, middle of its postcode sector');
    await page.getByRole('button', { name: 'In yours and not in the directory' }).press('Enter');
    await expect(page.getByText('Not in the directory: 2 of 2.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Suggest Example Hub 1' })).toBeVisible();
    await expectAccessible(page);
    expect(page.url()).not.toContain('Example');

    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByText('Your own data is not in the link.')).toBeVisible();
  },
);

test('they count in the gap only while that is asked for, and it is said', async ({ page }) => {
  await open(page, 'view=own&area=S12000027');
  await choose(page, file('assets.csv', SHETLAND));
  await page.getByRole('button', { name: 'Put them on the map' }).click();
  const nearest = page.getByRole('complementary').getByText('Example Hub 1 (yours)');
  const said = page
    .getByRole('status')
    .filter({ hasText: 'counts points of your own as well (2)' });
  const count = page.getByRole('checkbox', { name: /^Count them as pioneers/ });
  await expect(count).not.toBeChecked();
  await count.press('Space');
  await expect(said).toBeVisible();
  await page.getByRole('link', { name: 'See the gap with your data' }).click();
  await expect(page.getByRole('heading', { name: 'Where to look first' })).toBeVisible();
  await expect(said).toBeVisible();
  await expect(nearest).toBeVisible();
  await expectAccessible(page);
  expect(page.url()).not.toMatch(/own|Example/);
  await page.getByRole('button', { name: 'Count without your data' }).press('Enter');
  await expect(said).toHaveCount(0);
  await expect(nearest).toHaveCount(0);
  await expect(page.locator('#panel')).toBeFocused();
});

test('they are kept on the device only when asked, and forgotten again', async ({ page }) => {
  const kept = (): Promise<string | null> => page.evaluate(() => localStorage.getItem('pps-own'));
  await open(page, 'view=own');
  await choose(page, resolve(import.meta.dirname, '../fixtures/own/01-plain.csv'));
  await page.getByRole('button', { name: 'Put them on the map' }).click();
  const keep = page.getByRole('checkbox', { name: 'Keep on this device' });
  expect(await kept()).toBeNull();
  await keep.press('Space');
  await expect(page.getByText('Kept on this device until')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Points from 01-plain.csv: 2.')).toBeVisible();
  await expect(keep).toBeChecked();
  await page.getByRole('button', { name: 'Remove them' }).press('Enter');
  await expect(keep).toHaveCount(0);
  expect(await kept()).toBeNull();

  await page.evaluate(() => localStorage.setItem('pps-own', '{"version":9}'));
  await page.reload();
  await expect(page.getByText('cannot be read by this version')).toBeVisible();
  await page.getByRole('button', { name: 'Forget it' }).press('Enter');
  await expect(page.getByText('cannot be read by this version')).toHaveCount(0);
  expect(await kept()).toBeNull();
});

test('the most rows that are taken hold nothing up, and can be given up', async ({ page }) => {
  await open(page, 'view=own');
  // Each at a place of its own, with as many letters as such a list has.
  const rows = Array.from({ length: 50_000 }, (_, at) => {
    const [north, east] = [51 + Math.floor(at / 250) / 100, -3 + (at % 250) / 100];
    return `Example Hub ${at},${north.toFixed(4)},${east.toFixed(4)},${'x'.repeat(60)}`;
  });
  const large = file('large.csv', ['Name,Latitude,Longitude,Notes', ...rows].join('\n'));
  await page.evaluate(() => {
    window.ownTasks = [];
    new PerformanceObserver((list) => {
      window.ownTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  await choose(page, large);
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(page.getByText('Cancelled. Nothing was taken in.')).toBeVisible();
  await choose(page, large);
  await page.getByRole('button', { name: 'Put them on the map' }).waitFor();
  // How the file comes into the page is the test's own work, and so is the first drawing of the map.
  await page.evaluate(() => {
    window.ownTasks = [];
  });
  await page.getByRole('button', { name: 'Put them on the map' }).click();
  await expect(page.getByText('Points from large.csv: 50,000.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'In yours and not in the directory' })).toBeVisible(
    { timeout: 40_000 },
  );
  const longest = await page.evaluate(() => Math.max(0, ...window.ownTasks));
  // Told, never gated: a machine at rest is where it means something.
  test.info().annotations.push({ type: 'longest task', description: `${Math.round(longest)} ms` });
});

declare global {
  interface Window {
    ownTasks: number[];
  }
}
