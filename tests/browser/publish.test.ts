import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { documentedPolicy, serve, type Served } from './hosts/serve';
import { expect, expectAccessible, mapDrawn, test as base } from './visit';

/** The built map as a host serves it, under the documented policy. */
const test = base.extend<{ map: Served; baseURL: string }>({
  map: async ({ page }, use) => {
    const folder = join(import.meta.dirname, '../..', process.env['TEST_DIST'] ?? 'dist');
    const map = await serve(folder, { policy: documentedPolicy });
    await use(map);
    await page.close();
    await map.close();
  },
  // On this device; anything else is a request elsewhere.
  baseURL: 'http://127.0.0.1:',
});

/** What the policy stops, as "directive blocked address", from the first moment of every page. */
async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const stopped: string[] = [];
    Object.assign(window, { stopped });
    document.addEventListener('securitypolicyviolation', (event) =>
      stopped.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`),
    );
  });
  return () => page.evaluate(() => (window as unknown as { stopped: string[] }).stopped);
}

test('the map works under the strict policy', { tag: '@map' }, async ({ page, map }) => {
  const stopped = await watchPolicy(page);
  await page.goto(`${map.origin}/index.html`);
  await expect(page.getByRole('link', { name: /^Mental health: \d+ area/ })).toBeVisible();
  await page.getByRole('link', { name: 'Explore', exact: true }).click();
  await mapDrawn(page);
  await page.getByRole('searchbox', { name: /^Find a place/ }).fill('Blackpool');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Gaps', exact: true }).click();
  await page.getByRole('link', { name: /^Mental health: \d+ area/ }).click();
  await expect(page.getByRole('heading', { name: 'Places to look at first' })).toBeVisible();
  await page.goto(`${map.origin}/index.html#view=gaps&show=table`);
  await expect(page.getByRole('table')).toBeVisible();
  expect(await stopped()).toEqual([]);
  await page.goto(`${map.origin}/index.html#view=area&area=E06000009`);
  await expect(page.getByRole('heading', { name: /Blackpool/ }).first()).toBeVisible();
  expect(await stopped()).toEqual([]);
  await page.goto(`${map.origin}/index.html#view=embed`);
  await expect(page.getByText('The preview is loaded.')).toBeVisible();
  expect(await stopped()).toEqual([]);
});

test('a short address reads without scripts and leads to its view', async ({ page, map }) => {
  const address = `${map.origin}/s/child-poverty/index.html`;
  await page.route('**/index.html', async (route) => {
    if (!route.request().url().startsWith(address)) return route.continue();
    const answer = await route.fetch();
    const still = (await answer.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '');
    return route.fulfill({ response: answer, body: still });
  });
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('children live in poverty');
  await expectAccessible(page);
  await page.unroute('**/index.html');
  await page.goto(address);
  await page.waitForURL(/index\.html#view=gaps&for=children-families/);
  await expect(page.getByRole('heading', { name: 'Places to look at first' })).toBeVisible();
});

test('the licences of all that ships stand in one file', async ({ request, map }) => {
  const text = await (await request.get(`${map.origin}/licences.txt`)).text();
  expect(text).toMatch(/^MIT License\n\nCopyright .* The PPS map contributors/);
  // Of the page, of the map, of the worker, and of the type. Of turf only parts ship, each by its name.
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const names = Object.keys(dependencies).map((name) =>
    name === '@turf/turf' ? '@turf/helpers' : name,
  );
  expect(names).toEqual(expect.arrayContaining(['react', 'maplibre-gl', 'comlink']));
  for (const name of names)
    expect(text, name).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, 'm'));
});
