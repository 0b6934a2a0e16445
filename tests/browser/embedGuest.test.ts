import type { Page } from '@playwright/test';
import { expect, test } from './hosts/visitHost';

const SNIPPETS = ['Plain frame', 'Frame that fits its content', 'Element <pps-map>'] as const;

/** A host page with code pasted into it, scripts and all. */
async function openHost(page: Page, origin: string, body: string): Promise<void> {
  await page.goto(`${origin}/empty.html`);
  await page.setContent(
    `<!doctype html><html lang="en-GB"><head><title>A host</title></head><body>${body}</body></html>`,
  );
}

const frameOf = (page: Page) => page.frameLocator('iframe').first();
const boxOf = async (page: Page) => {
  const box = await page.locator('iframe').first().boundingBox();
  return box ?? { x: 0, y: 0, width: 0, height: 0 };
};

test('each snippet of the builder works where it is pasted', async ({ page, host, map }) => {
  await page.goto(`${map.origin}/index.html#view=embed&nation=wales`);
  await page.getByText('List', { exact: true }).click();
  const codes: string[] = [];
  for (const name of SNIPPETS) {
    codes.push(await page.getByRole('textbox', { name }).inputValue());
  }
  for (const code of codes) {
    await openHost(page, host.origin, code);
    const frame = page.locator('iframe');
    await expect(frame).toHaveAttribute('title', /^People Powered Services in Wales$/);
    await expect(frame).toHaveAttribute('loading', 'lazy');
    await expect(frame).toHaveAttribute('referrerpolicy', 'no-referrer');
    await expect(frameOf(page).getByText(/known pioneers?$/)).toBeVisible();
    const below = page.getByRole('link', { name: 'People Powered Services in Wales' });
    await expect(below.last()).toHaveAttribute('href', `${map.origin}/index.html#nation=wales`);
  }
  // The last two fit their content, which is taller than the frame was.
  await expect.poll(async () => (await boxOf(page)).height).toBeGreaterThan(700);
});

test('the builder copies its code, and says when the browser will not', async ({
  page,
  map,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: map.origin });
  await page.goto(`${map.origin}/index.html#view=embed&nation=wales`);
  const code = page.getByRole('textbox', { name: 'Plain frame' });
  await page.getByRole('button', { name: 'Copy: Plain frame' }).press('Enter');
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await code.inputValue());
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.getByRole('button', { name: 'Copy: Element <pps-map>' }).press('Enter');
  await expect(page.getByText(/did not allow copying/)).toBeVisible();
});

test(
  'a host that resizes a map keeps a map that fits',
  { tag: '@map' },
  async ({ page, host, map }) => {
    const src = `${map.origin}/embed.html?v=1&what=map&nation=wales`;
    await openHost(page, host.origin, `<iframe title="Map" src="${src}" width="900" height="600">`);
    const drawn = frameOf(page).locator('[data-map="drawn"]');
    await expect(drawn).toBeVisible();
    for (const [width, height] of [
      [320, 420],
      [1000, 900],
    ]) {
      await page.locator('iframe').evaluate(
        (frame, [w, h]) => {
          frame.setAttribute('width', String(w));
          frame.setAttribute('height', String(h));
        },
        [width, height],
      );
      const canvas = frameOf(page).locator('canvas');
      await expect
        .poll(async () => (await canvas.boundingBox())?.width)
        .toBeLessThanOrEqual(width!);
      await expect
        .poll(async () => (await canvas.boundingBox())?.width)
        .toBeGreaterThan(width! * 0.85);
      const over = await frameOf(page)
        .locator('html')
        .evaluate((root) => root.scrollWidth - root.clientWidth);
      expect(over).toBeLessThanOrEqual(0);
      await expect(frameOf(page).getByText(/known pioneers?$/)).toBeVisible();
    }
  },
);

test(
  'on a slow network there are words before the map, and without its code too',
  { tag: '@map' },
  async ({ page, map, watch }) => {
    watch.expectConsole('ERR_FAILED');
    watch.expectConsole('dynamically imported module');
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route('**/createPpsMap-*.js', async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(`${map.origin}/embed.html?v=1&what=map`);
    await expect(page.getByText(/known pioneers?$/)).toBeVisible();
    await expect(page.locator('canvas')).toHaveCount(0);
    arrive();
    await expect(page.locator('[data-map="drawn"]')).toBeVisible();

    await page.unrouteAll();
    await page.route('**/createPpsMap-*.js', (route) => route.abort());
    await page.goto('about:blank');
    await page.goto(`${map.origin}/embed.html?v=1&what=map`);
    await expect(page.getByText(/known pioneers?$/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Open the full map' })).toBeVisible();
    await expect(page.getByText('The code of the map did not arrive')).toBeVisible();
  },
);

test(
  'the page around a map scrolls over it, and hears how to zoom',
  { tag: '@map' },
  async ({ page, host, map }) => {
    const src = `${map.origin}/embed.html?v=1&what=map`;
    const frame = `<iframe title="Map" src="${src}" width="600" height="500"></iframe>`;
    await openHost(page, host.origin, `${frame}<div style="height: 3000px"></div>`);
    await expect(frameOf(page).locator('[data-map="drawn"]')).toBeVisible();
    const { x, y, width, height } = await boxOf(page);
    await page.mouse.move(x + width / 2, y + height * 0.7);
    await page.mouse.wheel(0, 400);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    await expect(frameOf(page).getByText(/to zoom the map/)).toBeAttached();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  },
);

for (const what of ['map', 'list', 'table', 'card&area=W06000015', 'figure']) {
  test(
    `the keyboard goes through an embed and out again: ${what}`,
    { tag: '@map' },
    async ({ page, host, map }) => {
      const src = `${map.origin}/embed.html?v=1&what=${what}&nation=wales`;
      const frame = `<iframe title="Map" src="${src}" width="600" height="500"></iframe>`;
      await openHost(page, host.origin, `<button>Before</button>${frame}<button>After</button>`);
      await expect(frameOf(page).getByRole('link', { name: 'Open the full map' })).toBeVisible();
      if (what === 'map') await expect(frameOf(page).locator('[data-map="drawn"]')).toBeVisible();
      // Backwards from behind it: its last stop, and so on up to the button before it.
      await page.getByRole('button', { name: 'After' }).focus();
      const focused = () => page.evaluate(() => document.activeElement?.tagName);
      await page.keyboard.press('Shift+Tab');
      expect(await focused()).toBe('IFRAME');
      let stops = 1;
      while ((await focused()) === 'IFRAME' && stops < 400) {
        await page.keyboard.press('Shift+Tab');
        stops += 1;
      }
      await expect(page.getByRole('button', { name: 'Before' })).toBeFocused();
    },
  );
}

test('a page of AMP hears the height of a frame, and nothing else', async ({ page, host, map }) => {
  const src = `${map.origin}/embed.html?v=1&what=figure`;
  const listen = '<script>window.heard = []; onmessage = ({ data }) => heard.push(data);</script>';
  await openHost(page, host.origin, `${listen}<iframe title="Figure" src="${src}"></iframe>`);
  const heard = () => page.evaluate(() => (window as unknown as { heard: object[] }).heard);
  await expect
    .poll(heard)
    .toContainEqual({ sentinel: 'amp', type: 'embed-size', height: expect.any(Number) });
  expect((await heard()).filter((message) => !('sentinel' in message))).toEqual([]);
});

test('where the place of the map does not arrive, the words and the way out stay', async ({
  page,
  map,
  watch,
}) => {
  watch.expectConsole('ERR_FAILED');
  await page.route('**/MapPane-*.js', (route) => route.abort());
  await page.goto(`${map.origin}/embed.html?v=1&what=map`);
  await expect(page.getByRole('alert')).toContainText('The map did not arrive');
  await expect(page.getByText(/known pioneers?$/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the full map' })).toBeVisible();
});
