import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './hosts/visitHost';

/** Every parameter of an embed and of a link. */
const PARAMETERS = (
  'what controls lock title ink paper accent view show sector practice empowerment quality nation region ' +
  'evidence status reach q area org compare near inside indicator for with weights mode scale km ' +
  'half lens readiness layer draw hot class sort lang theme at'
).split(' ');
const SCRIPTS = ['javascript:document.title="ran"', '"><img src=x onerror=document.title="ran">'];

test('a script or markup in every parameter does nothing, and the page has its words', async ({
  page,
  map,
}) => {
  for (const [sign, script] of [
    ['?', SCRIPTS[0]],
    ['#', SCRIPTS[1]],
  ]) {
    const all = PARAMETERS.map((name) => `${name}=${encodeURIComponent(script ?? '')}`);
    // The shape is the one parameter whose nonsense would hide the other shapes from this test.
    for (const what of ['map', 'list', 'table', 'card', 'figure']) {
      await page.goto('about:blank');
      await page.goto(`${map.origin}/embed.html${sign}what=${what}&${all.join('&')}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(script ?? '');
      await expect(page.getByRole('main')).toHaveText(/\w+/);
      await expect(page.locator('img[src="x"], a[href^="javascript:"]')).toHaveCount(0);
      expect(await page.title()).not.toBe('ran');
    }
  }
});

test('links of long ago open with words', async ({ page, map }) => {
  const links = readFileSync(join(import.meta.dirname, '../fixtures/links/v1.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('embed.html'))
    .map((line) => line.split(' -> ')[0] ?? '');
  for (const link of links.filter((_, nth) => nth % 3 === 0)) {
    await page.goto('about:blank');
    await page.goto(`${map.origin}/${link}`);
    await expect(page.getByRole('link', { name: 'Open the full map' })).toBeVisible();
    await expect(page.getByRole('main')).toHaveText(/\w+/);
  }
});

test('the words come before slow data, and follow the light of the device', async ({
  page,
  map,
}) => {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/frame.json', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.goto(`${map.origin}/embed.html?v=1&what=figure&title=Our%20area`);
  await expect(page.getByRole('heading', { name: 'Our area' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Loading…' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  arrive();
  await expect(page.getByText(/known pioneers?$/)).toBeVisible();
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('the element works when it is added late, taken away and put back', async ({ page, host }) => {
  await page.goto(`${host.origin}/element.html`);
  await page.evaluate(() => {
    const late = document.createElement('pps-map');
    late.setAttribute('what', 'figure');
    late.setAttribute('title', 'Late');
    document.body.append(late);
  });
  const late = page.frameLocator('iframe[title="Late"]');
  await expect(late.getByRole('heading', { name: 'Late' })).toBeVisible();
  await page.evaluate(() => {
    const element = document.querySelector('pps-map[title="Late"]');
    element?.remove();
    if (element) document.body.prepend(element);
  });
  await expect(page.locator('iframe[title="Late"]')).toHaveCount(1);
  await expect(late.getByText(/known pioneers?$/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Pioneers in Wales, on the map' })).toBeVisible();
});

test('a script that was bundled into another finds the map by attribute or by link', async ({
  page,
  host,
  map,
}) => {
  await page.goto(`${host.origin}/empty.html`);
  await page.addScriptTag({ content: await (await fetch(`${map.origin}/pps-map.js`)).text() });
  await page.evaluate((home) => {
    const told = document.createElement('pps-map');
    told.setAttribute('home', home);
    told.setAttribute('what', 'figure');
    told.title = 'Told';
    const linked = document.createElement('pps-map');
    linked.setAttribute('what', 'figure');
    linked.title = 'Linked';
    const link = document.createElement('a');
    link.href = `${home}/index.html#view=explore`;
    link.textContent = 'The whole map';
    linked.append(link);
    document.body.append(told, linked);
  }, map.origin);
  for (const title of ['Told', 'Linked'])
    await expect(
      page.frameLocator(`iframe[title="${title}"]`).getByRole('heading', { name: title }),
    ).toBeVisible();
});

test('a frame that is added after the page was read follows its height', async ({
  page,
  host,
  map,
}) => {
  await page.goto(`${host.origin}/empty.html`);
  await page.addScriptTag({ url: `${map.origin}/pps-map.js` });
  await page.evaluate((home) => {
    const frame = document.createElement('iframe');
    frame.dataset['ppsEmbed'] = '';
    frame.title = 'Added';
    frame.height = '900';
    frame.src = `${home}/embed.html?v=1&what=figure`;
    document.body.append(frame);
  }, map.origin);
  const frame = page.locator('iframe[title="Added"]');
  await expect(frame).toHaveAttribute('style', /height: \d{2,3}px/);
});
