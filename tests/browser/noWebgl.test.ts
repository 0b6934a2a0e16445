import { expect, expectAccessible, expectEveryRow, open, test } from './visit';

test('without WebGL everything but the picture works', async ({ page, watch }) => {
  watch.expectConsole('WebGL');
  await open(page, 'view=gaps&for=employment-skills');
  await expect(page.getByText('This browser cannot draw the map')).toBeVisible();
  const places = page.getByRole('region', { name: 'Places to look at first' });
  await expect(places.getByRole('listitem').first()).toContainText(/Need.*Reach/);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save as picture' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show the table' }).click();
  await expectEveryRow(page.getByRole('table'), 361);
});

test('a plan without WebGL: places by search, list and table', async ({ page, watch }) => {
  watch.expectConsole('WebGL');
  await open(page, 'view=plan&for=mental-health&among=E06000063,E06000064&places=3');
  const places = page.getByRole('list', { name: 'Where next' });
  await expect(places.getByRole('listitem')).toHaveCount(3);
  await page.getByRole('searchbox', { name: 'Neighbourhood, place' }).fill('Whitehaven');
  await page
    .getByRole('option', { name: /Whitehaven/ })
    .first()
    .click();
  await expect(page.getByText(/^With A \(/)).toBeVisible();
  await page.getByRole('button', { name: 'Show the table' }).click();
  await expect(page.getByRole('rowheader', { name: /^A · / })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /^[123] · / })).toHaveCount(3);
});

test('the opening view needs no WebGL: words and pictures are there', async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('People powered services');
  const sector = page.getByRole('link', { name: /^Criminal justice: \d+ areas? of high need/ });
  await expect(sector).toBeVisible();
  await expect(sector.locator('svg path').first()).toBeAttached();
  await expectAccessible(page);
});
