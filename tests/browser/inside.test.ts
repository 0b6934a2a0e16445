import { brotliCompressSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { expect, expectAccessible, mapDrawn, open, test } from './visit';

const CORNWALL = 'view=gaps&for=mental-health&at=9,50.4,-4.9';
const LEGEND = { name: /^Legend: Need and reach together, by neighbourhood/ };

test(
  'from near by a district opens, at which the keys choose a neighbourhood and come back',
  { tag: '@map' },
  async ({ page }) => {
    await open(page, CORNWALL);
    await mapDrawn(page);
    await expect(page.getByRole('button', LEGEND)).toBeVisible();
    await page.getByRole('radio', { name: 'Map' }).focus();
    await page.keyboard.press('Tab');
    const list = page.getByRole('listbox', { name: /^Map of the United Kingdom: Neighbourhoods/ });
    await expect(list).toBeFocused();
    const present = page.getByRole('option', { selected: true });
    await expect(present).toHaveText(/, Cornwall: (Low|Middling|High) need, /);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/area=E06000052&neighbourhood=E0\d+/);
    const details = page.getByRole('complementary');
    await expect(details.getByText('A neighbourhood of Cornwall')).toBeVisible();
    await expect(details.getByText(/people live here/)).toBeVisible();
    await expect(details.getByText(/of the people of England live/)).toBeVisible();
    await details.getByRole('button', { name: 'Back to Cornwall' }).click();
    await expect(details.getByRole('heading', { level: 2, name: 'Cornwall' })).toBeVisible();
    await expect(page).not.toHaveURL(/neighbourhood=/);
  },
);

test(
  'a code that is no neighbourhood is said, and the map can go while districts are open',
  { tag: '@map' },
  async ({ page }) => {
    await open(page, `${CORNWALL}&area=E06000052&neighbourhood=E02999999`);
    const details = page.getByRole('complementary');
    await expect(details).toContainText('No neighbourhood of Cornwall has the code E02999999.');
    await expect(page.getByRole('button', LEGEND)).toBeVisible();
    await expectAccessible(page);
    // What stood on the map clears up after it.
    await page.getByRole('radio', { name: 'Table' }).press('Space');
    await expect(page.getByRole('table')).toBeVisible();
  },
);

test(
  'Northern Ireland opens for reach, and keeps its districts where no index can be joined',
  { tag: '@map' },
  async ({ page }) => {
    const belfast = (layer: string): string =>
      `view=gaps&for=mental-health&at=10,54.6,-5.93${layer}`;
    await open(page, belfast('&layer=reach'));
    await mapDrawn(page);
    await expect(
      page.getByRole('button', { name: 'Legend: Reach of known pioneers, by neighbourhood' }),
    ).toBeVisible();
    await page.evaluate((link) => {
      window.location.hash = link;
    }, belfast(''));
    const legend = page.getByRole('button', { name: /^Legend: Need and reach together/ });
    await expect(legend).toHaveAccessibleName('Legend: Need and reach together');
    await page.getByRole('radio', { name: 'Map' }).focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('option', { selected: true })).toHaveText(
      /: (Low|Middling|High) need, /,
    );
  },
);

test('from afar nothing inside is fetched', { tag: '@map' }, async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await open(page, 'view=gaps&for=mental-health&at=6,52.5,-1.5');
  await mapDrawn(page);
  await expect(page.getByRole('button', { name: 'Legend: Need and reach together' })).toBeVisible();
  expect(fetched.filter((url) => /groups\.json|\/neighbourhoods\//.test(url))).toEqual([]);
});

test('opening a district takes at most 60 KB', { tag: '@map' }, async ({ page }, testInfo) => {
  const fetched: Response[] = [];
  page.on('response', (response) => fetched.push(response));
  // Health is asked by a domain of its own, and no district has a larger file than Glasgow.
  const health = (zoom: number): string => `view=need&for=health&at=${zoom},55.86,-4.25`;
  await open(page, health(7.9));
  await mapDrawn(page);
  await expect(page.getByRole('button', { name: /^Legend: / })).toBeVisible();
  const first = fetched.length;
  const glasgow = page.waitForResponse(/neighbourhoods\/S12000049\.geojson$/);
  await page.evaluate((link) => {
    window.location.hash = link;
  }, health(9));
  await expect(page.getByRole('button', { name: 'Legend: Need, by neighbourhood' })).toBeVisible();
  const shapes = await brotliBytes(await glasgow);
  // What all share comes with the first; the others in view have a file each.
  const shared = fetched.slice(first).filter((response) => !response.url().endsWith('.geojson'));
  const sizes = await Promise.all(shared.map(brotliBytes));
  const bytes = sizes.reduce((sum, size) => sum + size, shapes);
  testInfo.annotations.push({
    type: 'bytes of opening a district, brotli',
    description: `${bytes}: ${shapes} shapes, ${shared.map((one, at) => `${sizes[at]} ${one.url()}`).join(', ')}`,
  });
  expect(shared.map((response) => response.url())).toContainEqual(
    expect.stringMatching(/domains-health\.json$/),
  );
  expect(bytes).toBeLessThanOrEqual(60_000);
});

async function brotliBytes(response: Response): Promise<number> {
  return brotliCompressSync(await response.body()).length;
}
