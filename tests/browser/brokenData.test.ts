import { EVERY_ORGANISATION, expect, expectAccessible, open, test } from './visit';

/** What can happen to a data file on its way, and the words that say so. */
const TROUBLES = [
  { name: 'missing', body: null, words: 'could not be fetched' },
  {
    name: 'cut off',
    body: '{"type":"FeatureCollection","features":[{"ty',
    words: 'arrived cut off',
  },
  { name: 'malformed', body: '{"type":"Nothing"}', words: 'is damaged' },
] as const;

for (const { name, body, words } of TROUBLES) {
  test(
    `a boundary file that is ${name} is named; the rest works; retry mends it`,
    { tag: '@map' },
    async ({ page, watch }) => {
      watch.expectConsole('404');
      const address = '**/data/boundaries-overview.geojson';
      await page.route(address, (route) =>
        body === null ? route.fulfill({ status: 404 }) : route.fulfill({ body }),
      );
      await open(page);
      const sentence = page.getByText(`boundaries-overview.geojson ${words}`);
      await expect(sentence).toBeVisible();
      await expect(page.getByText(EVERY_ORGANISATION)).toBeVisible();
      await expectAccessible(page);
      await page.unroute(address);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(sentence).toBeHidden();
      await expect(page.locator('[data-map="drawn"]')).toBeVisible();
    },
  );
}

test('the first file missing: a sentence, a retry, then the page', async ({ page, watch }) => {
  watch.expectConsole('404');
  await page.route('**/data/directory.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('#view=explore');
  await expect(page.getByText('The file directory.json could not be fetched')).toBeVisible();
  await page.unroute('**/data/directory.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(EVERY_ORGANISATION)).toBeVisible();
});

test('the figures missing: gaps says so and can be tried again', async ({ page, watch }) => {
  watch.expectConsole('404');
  await page.route('**/data/demand.json', (route) => route.fulfill({ status: 404 }));
  await open(page, 'view=gaps&for=health');
  await expect(page.getByText(/demand\.json/).first()).toBeVisible();
  await page.unroute('**/data/demand.json');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(page.getByText(/Need is /).first()).toBeVisible();
});

test(
  'the code of the map missing: list and table work, retry mends it',
  { tag: '@map' },
  async ({ page, watch }) => {
    watch.expectConsole('Failed to load resource');
    watch.expectConsole('Failed to fetch dynamically imported module');
    let broken = true;
    await page.route(/createPpsMap.*\.js/, (route) => (broken ? route.abort() : route.continue()));
    await open(page);
    await expect(page.getByText('The code of the map did not arrive')).toBeVisible();
    await expect(page.getByText(EVERY_ORGANISATION)).toBeVisible();
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('[data-map="drawn"]')).toBeVisible();
  },
);

test('code that a new edition took away: a reload brings the new one, and keeps what was chosen', async ({
  page,
  watch,
}) => {
  watch.expectConsole('Failed to load resource');
  watch.expectConsole('a piece of the page did not arrive');
  await page.route(/MethodView.*\.js/, (route) => route.fulfill({ status: 404 }));
  await page.goto('#view=method&theme=dark');
  const trouble = page.getByRole('alert');
  await trouble.getByRole('button', { name: 'Try again' }).click();
  await expect(trouble).toBeVisible();
  await page.unroute(/MethodView.*\.js/);
  await trouble.getByRole('button', { name: 'Reload the page' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(page.url()).toContain('view=method&theme=dark');
});

test('a file that is never answered for is given up, with a retry', async ({ page }) => {
  await page.clock.install();
  const address = '**/data/directory.json';
  await page.route(address, () => undefined);
  await page.goto('#view=explore&theme=dark');
  await expect(page.getByText('Loading').first()).toBeVisible();
  await page.clock.fastForward(21_000);
  await expect(page.getByText('The file directory.json could not be fetched')).toBeVisible();
  await page.unroute(address);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(EVERY_ORGANISATION)).toBeVisible();
});

test('a view whose code is missing says so in its place, and comes with a retry', async ({
  page,
  watch,
}) => {
  watch.expectConsole('Failed to load resource');
  watch.expectConsole('a piece of the page did not arrive');
  await page.route(/MethodView.*\.js/, (route) => route.abort());
  await open(page, 'view=explore');
  const views = page.getByRole('navigation', { name: 'Views' });
  await views.getByRole('link', { name: 'Method' }).click();
  await expect(page.getByRole('alert')).toContainText('This part of the page did not arrive');
  await expectAccessible(page);
  await expect(views.getByRole('link', { name: 'Explore' })).toBeVisible();
  await page.unroute(/MethodView.*\.js/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the worker missing: gaps says so, and a retry starts another', async ({ page, watch }) => {
  watch.expectConsole('Failed to load resource');
  await page.route(/assets\/worker-.*\.js/, (route) => route.abort());
  await open(page, 'view=gaps&for=mental-health');
  await expect(page.getByText('The file worker.js could not be fetched')).toBeVisible();
  // A page that is still fetching may ask again by itself, and be well before the press.
  await page.waitForLoadState('networkidle');
  await page.unroute(/assets\/worker-.*\.js/);
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(page.getByText(/Need is /).first()).toBeVisible();
});

test('data of another edition are refused, and a reload keeps what was chosen', async ({
  page,
}) => {
  await page.route('**/data/demand.json', async (route) => {
    const response = await route.fetch();
    const content = { ...((await response.json()) as object), edition: '2027-01-01-0123456789' };
    await route.fulfill({ json: content });
  });
  await open(page, 'view=gaps&for=mental-health');
  await expect(page.getByText(/demand\.json belongs to another edition/)).toBeVisible();
  await page.unroute('**/data/demand.json');
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await expect(page.getByText(/Need is /).first()).toBeVisible();
  expect(page.url()).toContain('for=mental-health');
});
