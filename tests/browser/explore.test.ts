import { EVERY_ORGANISATION, expect, expectAccessible, mapDrawn, open, test } from './visit';

test('the list is there before the map, then the map', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/createPpsMap.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await open(page);
  await expect(page.getByText(EVERY_ORGANISATION)).toBeVisible();
  await expect(page.getByText('The map is on its way')).toBeVisible();
  release();
  await mapDrawn(page);
  await expect(page.getByText('The map is on its way')).toBeHidden();
  await expectAccessible(page);
});

test('a facet shows its counts before it is chosen, and narrows list and link', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Sector' }).click();
  const option = page.getByRole('checkbox', { name: /Criminal justice/ });
  await expect(option).toBeVisible();
  const words = await page.locator('label', { has: option }).innerText();
  const count = Number(/(\d+)\s*$/.exec(words)?.[1]);
  expect(count).toBeGreaterThan(0);
  await option.press('Space');
  await expect(page.getByText(new RegExp(`^${count} organisations`))).toBeVisible();
  await expect(page).toHaveURL(/sector=criminal-justice/);
  await expectAccessible(page);
});

test('the text filter forgives a typing error', async ({ page }) => {
  await open(page);
  await page.getByLabel('Find in this list').fill('timbank');
  await expect(page.getByText(/^\d+ organisations?, /)).not.toHaveText(EVERY_ORGANISATION);
  await expect(page.getByRole('button', { name: /Time ?bank/i }).first()).toBeVisible();
});

test('nothing found says what to drop', async ({ page }) => {
  await open(page, 'q=zzzzqqqq&sector=health');
  await expect(page.getByText('No known pioneer fits all of this')).toBeVisible();
  await page.getByRole('button', { name: /Drop .* and see \d+ organisations/ }).click();
  await expect(page.getByText(/^\d+ organisations/)).toBeVisible();
});

test('a card says how far its record is checked; Escape gives the focus back', async ({ page }) => {
  await open(page, 'q=Brightside');
  const item = page.getByRole('button', { name: /^Brightside/ }).first();
  await item.focus();
  await page.keyboard.press('Enter');
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('heading', { level: 2, name: 'Brightside' })).toBeVisible();
  await expect(
    details.getByText("Checked against the organisation's own page").first(),
  ).toBeVisible();
  await expect(details.getByText(/online mentors/)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(details).toBeHidden();
  await expect(item).toBeFocused();
});

test('near here: pioneers inside the ring, and the five nearest with kilometres', async ({
  page,
}) => {
  await open(page, 'near=53.8,-3.03,15');
  await expect(page.getByText('The five nearest')).toBeVisible();
  await expect(page.getByText(/\d+(\.\d)? km/).first()).toBeVisible();
  await expect(page.getByText(EVERY_ORGANISATION)).toBeHidden();
  await mapDrawn(page);
  await expectAccessible(page);
});

test('inside an area: only what works there', async ({ page }) => {
  await open(page, 'inside=W06000015');
  await expect(page.getByText(/^\d+ organisations/)).toBeVisible();
  await expect(page.getByText(EVERY_ORGANISATION)).toBeHidden();
  await expect(page.getByText(/Inside Cardiff/)).toBeVisible();
});
