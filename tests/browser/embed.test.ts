import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './hosts/visitHost';

/** Every height the frame has while the page draws forty pictures. */
function heightsOverPictures(page: Page): Promise<Set<number>> {
  return page
    .locator('iframe')
    .evaluate(async (element) => {
      const heights: number[] = [];
      for (let picture = 0; picture < 40; picture += 1) {
        await new Promise(requestAnimationFrame);
        heights.push(element.getBoundingClientRect().height);
      }
      return heights;
    })
    .then((heights) => new Set(heights));
}

const frameOf = (page: Page) => page.frameLocator('iframe').first();

test('a plain frame shows its list, with the way out and the attribution', async ({
  page,
  host,
  map,
}) => {
  await page.goto(`${host.origin}/frame.html`);
  const frame = frameOf(page);
  await expect(frame.getByRole('listitem').first()).toBeVisible();
  const out = frame.getByRole('link', { name: 'Open the full map' });
  await expect(out).toHaveAttribute('href', './index.html#nation=wales');
  await expect(out).toHaveAttribute('rel', 'noopener');
  await expect(frame.getByText('Office for National Statistics')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  expect(await page.context().cookies()).toEqual([]);
  const kept = await page
    .frame({ url: `${map.origin}/**` })
    ?.evaluate(() => localStorage.length + sessionStorage.length);
  expect(kept).toBe(0);
});

test('a frame follows its content up and down, and comes to rest', async ({ page, host }) => {
  await page.goto(`${host.origin}/autoHeight.html`);
  const frame = frameOf(page);
  await expect(frame.getByText(/known pioneers?$/)).toBeVisible();
  const heightPx = async (): Promise<number> =>
    (await page.locator('iframe').boundingBox())?.height ?? 0;
  // 150 px is a frame's height while nobody sets it.
  await expect.poll(heightPx).toBeGreaterThan(160);
  const wide = await heightPx();
  await page.setViewportSize({ width: 320, height: 700 });
  await expect.poll(heightPx).toBeGreaterThan(wide);
  // At rest once it has drawn many pictures in a row at one height; a loop never gets there.
  await expect.poll(async () => (await heightsOverPictures(page)).size).toBe(1);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(heightPx).toBe(wide);
});

test('the element talks both ways, and takes no focus', async ({ page, host }) => {
  await page.goto(`${host.origin}/element.html`);
  const frame = frameOf(page);
  await expect(frame.getByText(/known pioneers?$/)).toBeVisible();
  await expect
    .poll(async () => (await page.locator('iframe').boundingBox())?.height)
    .toBeLessThan(400);
  const heard = page.evaluate(
    () =>
      new Promise((resolve) => {
        const map = document.querySelector('pps-map');
        map?.addEventListener('pps-select', (event) => resolve((event as CustomEvent).detail));
        const selected = { kind: 'area', code: 'W06000015' };
        (map as unknown as { send: (command: object) => void }).send({ type: 'select', selected });
      }),
  );
  expect(await heard).toEqual({
    pps: 1,
    type: 'select',
    selected: { kind: 'area', code: 'W06000015' },
  });
  await page.evaluate(() => document.querySelector('pps-map')?.setAttribute('theme', 'dark'));
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test('two on one page are strangers', async ({ page, host }) => {
  await page.goto(`${host.origin}/two.html`);
  await expect(
    page.frameLocator('iframe').nth(0).getByRole('heading', { name: 'Wales' }),
  ).toBeVisible();
  await expect(
    page.frameLocator('iframe').nth(1).getByRole('heading', { name: 'Scotland' }),
  ).toBeVisible();
});

test(
  'a map in a hidden tab is drawn when the tab is shown',
  { tag: '@map' },
  async ({ page, host }) => {
    await page.goto(`${host.origin}/hidden.html`);
    await expect(frameOf(page).locator('canvas')).toHaveCount(0);
    await page.locator('#tab').evaluate((tab) => tab.removeAttribute('hidden'));
    await expect(frameOf(page).locator('[data-map="drawn"]')).toBeVisible();
  },
);

test('works in a sandbox', async ({ page, host }) => {
  await page.goto(`${host.origin}/sandboxed.html`);
  await expect(frameOf(page).getByText(/known pioneers?$/)).toBeVisible();
});

test('a hostile host gets nowhere', async ({ page, host, map }) => {
  await page.goto(`${host.origin}/hostile.html`);
  const frame = frameOf(page);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('<img src=x onerror=alert(1)>');
  const before = await frame.getByText(/known pioneers?$/).textContent();
  await page.evaluate((origin) => {
    const target = document.querySelector('iframe')?.contentWindow;
    const post = (message: unknown): void => target?.postMessage(message, origin);
    post({ pps: 1, type: 'theme', theme: 'contrast' }); // before any hello
    for (const wrong of [null, 7, 'x', [], { pps: 1 }, { pps: 1, type: 'eval' }]) post(wrong);
    for (let n = 0; n < 2000; n += 1) post({ pps: 1, type: 'view', view: '<b>' });
  }, map.origin);
  const theme = (): Promise<string | null> => frame.locator('html').getAttribute('data-theme');
  expect(await theme()).not.toBe('contrast');
  // The flood is dropped for a second, so an honest host may have to ask again.
  await expect
    .poll(async () => {
      await page.evaluate((origin) => {
        const target = document.querySelector('iframe')?.contentWindow;
        target?.postMessage({ pps: 1, type: 'hello' }, origin);
        target?.postMessage({ pps: 1, type: 'filter', link: 'nation=scotland' }, origin);
        target?.postMessage({ pps: 1, type: 'theme', theme: 'dark' }, origin);
      }, map.origin);
      return theme();
    })
    .toBe('dark');
  // The filters are locked: what the host asked for was put back.
  expect(await frame.getByText(/known pioneers?$/).textContent()).toBe(before);
});

for (const width of [375, 320]) {
  for (const what of [
    'list&nation=wales',
    'table&nation=northern-ireland',
    'figure',
    'card&area=W06000015',
    'map',
  ]) {
    test(
      `the embed alone is accessible: ${what} at ${width} px`,
      { tag: '@map' },
      async ({ page, map }) => {
        await page.setViewportSize({ width, height: 640 });
        await page.goto(`${map.origin}/embed.html?v=1&what=${what}`);
        if (what === 'map') await expect(page.locator('[data-map="drawn"]')).toBeVisible();
        else
          await expect(
            page.locator('main h2, main li, main table, main [role=status] p').first(),
          ).toBeVisible();
        const overflowPx = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        expect(overflowPx).toBeLessThanOrEqual(0);
        await expectAccessible(page);
      },
    );
  }
}

const NEED = 'What stands out in need here';

test(
  'a frame for a place shows the place: its answer, and its part of the map',
  { tag: '@map' },
  async ({ page, map }) => {
    await page.goto(`${map.origin}/embed.html?v=1&area=E06000001`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'People Powered Services: Hartlepool',
    );
    await expect(page.getByText(/^\d\d known pioneers$/)).toBeVisible();
    await expect(page.getByRole('heading', { name: NEED })).toBeVisible();
    await expect(page.locator('[data-map="drawn"]')).toBeVisible();
    // So near that the whole district hardly fits; the country is 50 times as wide.
    await expect
      .poll(async () => (await page.locator('.maplibregl-ctrl-scale').textContent())?.trim())
      .toMatch(/^[1-5]\skm$/);
  },
);

test('a list for a place begins with its answer and lists who works there', async ({
  page,
  map,
}) => {
  await page.goto(`${map.origin}/embed.html?v=1&what=list&area=E06000001`);
  await expect(page.getByRole('heading', { name: NEED })).toBeVisible();
  const texts = await page.getByRole('main').textContent();
  expect(texts!.indexOf(NEED)).toBeLessThan(texts!.search(/\d\d known pioneers/));
});

test('a figure tells its own question and its own number', async ({ page, map }) => {
  const open = (link: string) =>
    page.goto(`${map.origin}/embed.html?v=1&what=figure&${link}`, { waitUntil: 'load' });
  await open('view=need&indicator=child_poverty_ahc&area=E06000001');
  await expect(
    page.getByRole('heading', { level: 2, name: 'Children in poverty (after housing costs)' }),
  ).toBeVisible();
  await expect(page.getByText(/Hartlepool$/).last()).toBeVisible();

  await open('view=gaps&for=mental-health&nation=wales');
  await expect(page.getByText('Need and reach: Mental health, Wales')).toBeVisible();
  await expect(page.getByText(/^\d+ of 22$/)).toBeVisible();
  await expect(page.getByText('council areas have high need and no known pioneer.')).toBeVisible();

  await open('view=gaps&for=mental-health&area=W06000002');
  await expect(page.getByText('Need and reach: Mental health', { exact: true })).toBeVisible();
  await expect(
    page.getByText(/need, (no known pioneer|some reach|good reach)/).first(),
  ).toBeVisible();

  await open('nation=scotland');
  await expect(page.getByText('Known pioneers: Scotland')).toBeVisible();
  await expect(page.getByText(/^\d+ known pioneers$/)).toBeVisible();

  await open('view=need&indicator=smoking&nation=wales');
  await expect(page.getByRole('heading', { level: 2, name: 'Adults who smoke' })).toBeVisible();
  await expect(page.getByText(/Wales$/).last()).toBeVisible();
});

test('what the tables do not know of an address is said in the frame, and the rest is shown', async ({
  page,
  map,
}) => {
  await page.goto(`${map.origin}/embed.html?v=1&what=list&nation=wales&sector=none-such&km=far`);
  await expect(page.getByRole('note')).toHaveText(/is left out: km and sector\./);
  await expect(page.getByText(/^\d+ known pioneers$/)).toBeVisible();
});

test('a list of a nation is that of the map itself', async ({ page, map }) => {
  await page.goto(`${map.origin}/embed.html?v=1&what=list&nation=northern-ireland`);
  const count = await page.getByText(/^\d+ known pioneers$/).textContent();
  const [number] = /\d+/.exec(count!)!;
  await page.goto(`${map.origin}/index.html#nation=northern-ireland`);
  await expect(page.getByText(new RegExp(`^${number} organisations`)).first()).toBeVisible();
});

test(
  'a frame with a map opens its districts from near by: legend and list follow',
  { tag: '@map' },
  async ({ page, map }) => {
    await page.goto(
      `${map.origin}/embed.html?v=1&what=map&view=gaps&for=mental-health&at=7.6,50.4,-4.9`,
    );
    await expect(page.locator('[data-map="drawn"]')).toBeVisible();
    const legend = page.getByRole('button', { name: /^Legend: Need and reach together/ });
    await expect(legend).toHaveAccessibleName('Legend: Need and reach together');
    const nearer = page.getByRole('button', { name: 'Zoom in' });
    await nearer.press('Enter');
    await expect(legend).toHaveAccessibleName(/, by neighbourhood$/);
    await nearer.focus();
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('listbox', { name: /: Neighbourhoods/ })).toBeFocused();
    await expect(page.getByRole('option', { selected: true })).toHaveText(
      /: (Low|Middling|High) need, /,
    );
    await expectAccessible(page);
  },
);
