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
  test(`a boundary file that is ${name} is named; the rest works; retry mends it`, async ({
    page,
    watch,
  }) => {
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
  });
}

test('the first file missing: a sentence, a retry, then the page', async ({ page, watch }) => {
  watch.expectConsole('404');
  await page.route('**/data/directory.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('');
  await expect(page.getByText('The file directory.json could not be fetched')).toBeVisible();
  await page.unroute('**/data/directory.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(EVERY_ORGANISATION)).toBeVisible();
});

test('the figures missing: gaps says so and can be tried again', async ({ page, watch }) => {
  watch.expectConsole('404');
  await page.route('**/data/demand.json', (route) => route.fulfill({ status: 404 }));
  await open(page, 'view=gaps');
  await expect(page.getByText(/demand\.json/).first()).toBeVisible();
  await page.unroute('**/data/demand.json');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(page.getByText(/Need is /).first()).toBeVisible();
});

test('the code of the map missing: list and table work, retry mends it', async ({
  page,
  watch,
}) => {
  watch.expectConsole('Failed to load resource');
  watch.expectConsole('Failed to fetch dynamically imported module');
  let broken = true;
  await page.route(/createPpsMap.*\.js/, (route) => (broken ? route.abort() : route.continue()));
  await open(page);
  await expect(page.getByText('The code of the map did not arrive')).toBeVisible();
  await expect(page.getByText(EVERY_ORGANISATION)).toBeVisible();
  broken = false;
});
