import { rowsOf } from '../fixtures/tables';
import { EVERY_ORGANISATION, expect, expectAccessible, mapDrawn, open, test } from './visit';

const BOX = /^Find a place/;
const SENTENCE = 'People powered services help people take control of their own lives.';
const sectors = rowsOf('sectors');

test('opens on what this is, one box, three answers, ten sectors', async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1, name: SENTENCE })).toBeVisible();
  await expect(page.getByRole('searchbox', { name: BOX })).toHaveCount(1);
  const answers = page.getByRole('list', { name: 'What the map says today' });
  await expect(answers.getByRole('link')).toHaveCount(3);
  await expect(answers).toContainText(/\d+ pioneers known/);
  await expect(answers).toContainText(/\d+ of 361 areas with high need and no known pioneer/);
  for (const { name = '' } of sectors)
    await expect(page.getByRole('link', { name: new RegExp(`^${name}: `) })).toBeVisible();
  await expect(page).toHaveTitle(/^Who helps people take control of their own lives/);
  await expectAccessible(page);
});

test('a postcode and Enter open the answer for its place', async ({ page }) => {
  await page.goto('');
  await page.getByRole('searchbox', { name: BOX }).focus();
  await page.keyboard.type('TS1 2AB');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Middlesbrough' })).toBeVisible();
  await expect(page).toHaveURL(/#view=area&area=E06000002$/);
  // The box went with the view; reading goes on in the one that it led to.
  await expect(page.getByRole('main')).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: SENTENCE })).toBeVisible();
});

test('a council chosen from the list opens its page too', async ({ page }) => {
  await page.goto('');
  await page.getByRole('searchbox', { name: BOX }).fill('Hartlepool');
  await page
    .getByRole('option', { name: /^Hartlepool/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hartlepool' })).toBeVisible();
});

test('a sector at a glance asks its question, and counts what the answer counts', async ({
  page,
}) => {
  await page.goto('');
  const sector = page.getByRole('link', { name: /^Criminal justice: \d+ areas? of high need/ });
  const [, said] = /: (\d+) areas?/.exec((await sector.innerText()).replaceAll(/\s+/g, ' ')) ?? [];
  await sector.press('Enter');
  await expect(page).toHaveURL(/#view=gaps&for=criminal-justice$/);
  await expect(page.getByText(/high need and no known pioneer/).first()).toContainText(
    new RegExp(`^${said} areas? ha`),
  );
  await expect(page.getByRole('region', { name: 'Panel' })).toBeFocused();
});

test('each answer leads to its view, and the name of the map leads back', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: /pioneers known across the UK/ }).click();
  await expect(page.getByText(EVERY_ORGANISATION)).toBeVisible();
  await page.getByRole('link', { name: /^(People Powered Services|PPS) map$/ }).click();
  await page.getByRole('link', { name: /areas with high need/ }).click();
  await expect(page).toHaveURL(/#view=gaps$/);
  await expect(page.getByRole('link', { name: /^Mental health: \d+ areas?/ })).toBeVisible();
});

test('gaps answers for all sectors together only when asked to', async ({ page }) => {
  await open(page, 'view=gaps');
  await expect(page.getByRole('heading', { name: 'Places to look at first' })).toHaveCount(0);
  await page.getByRole('link', { name: 'All sectors together' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Places to look at first' })).toBeVisible();
  await expect(page).toHaveURL(/ask=all/);
  await expect(page.getByRole('region', { name: 'Panel' })).toBeFocused();
});

test('links from before there was a start open the list', async ({ page }) => {
  await page.goto('#nation=wales');
  await expect(page.getByRole('heading', { name: 'Who is doing this?' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Explore' })).toHaveAttribute('aria-current', 'page');
  await page.goto('s/known-pioneers/');
  await expect(page.getByText(EVERY_ORGANISATION)).toBeVisible();
});

test('on a phone sentence, box and first answer fit the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  for (const link of ['', '#lang=cy']) {
    await page.goto(link);
    await page.reload();
    const seen = [
      page.getByRole('heading', { level: 1 }),
      page.getByRole('searchbox'),
      page.getByRole('main').getByRole('listitem').first(),
    ];
    for (const each of seen) await expect(each).toBeInViewport({ ratio: 1 });
    // A sentence, and not the name that stands in until the words have come.
    await expect(seen[0]!).toHaveText(/\.$/);
  }
});

test('a phone finds a place below the box, and covers it with nothing', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await page.goto('');
  const box = page.getByRole('searchbox', { name: BOX });
  await box.fill('Hartlepool');
  const found = page.getByRole('option', { name: /^Hartlepool/ }).first();
  await expect(found).toBeVisible();
  const [above, below] = [await box.boundingBox(), await found.boundingBox()];
  expect(below!.y).toBeGreaterThanOrEqual(above!.y + above!.height);
  await expectAccessible(page);
});

test('a glance that did not arrive is named; the rest works; retry mends it', async ({
  page,
  watch,
}) => {
  watch.expectConsole('404');
  await page.route('**/data/glance.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('');
  const sentence = page.getByText('The file glance.json could not be fetched');
  await expect(sentence).toBeVisible();
  await expect(page.getByRole('searchbox', { name: BOX })).toBeVisible();
  await page.unroute('**/data/glance.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(sentence).toBeHidden();
  await expect(page.getByRole('link', { name: /^Mental health: \d+ areas?/ })).toBeVisible();
});

test.describe('Share', () => {
  test(
    'offers a link, a picture where there is a map, paper and a frame',
    { tag: '@map' },
    async ({ page }) => {
      await open(page, 'view=need');
      await mapDrawn(page);
      await page.getByRole('button', { name: 'Share' }).press('Enter');
      const share = page.getByRole('dialog', { name: 'Share' });
      for (const name of ['Copy link', 'Save as picture', 'Print'])
        await expect(share.getByRole('button', { name })).toBeVisible();
      await expect(share.getByRole('link', { name: 'Put this on your site' })).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
    },
  );

  test('has no picture to save where there is no map', async ({ page }) => {
    await page.goto('');
    await page.getByRole('button', { name: 'Share' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save as picture' })).toHaveCount(0);
  });
});

for (const link of ['lang=cy', 'theme=dark', 'view=gaps&lang=cy', 'view=gaps&theme=dark']) {
  test(`accessible, and nothing lost sideways: ${link}`, async ({ page }) => {
    await page.goto(`#${link}`);
    await expect(page.getByRole('main').locator('svg use').first()).toBeAttached();
    await expectAccessible(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
