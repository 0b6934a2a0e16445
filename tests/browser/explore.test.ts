import { EVERY_ORGANISATION, expect, expectAccessible, mapDrawn, open, test } from './visit';

test('the list is there before the map, then the map', { tag: '@map' }, async ({ page }) => {
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

test('it opens on kinds with their counts; one that is chosen lists as many', async ({ page }) => {
  await open(page);
  const sectors = page.getByRole('region', { name: 'By part of life' }).getByRole('link');
  await expect(sectors).toHaveCount(10);
  const mentoring = page.getByRole('link', { name: /^Mentoring/ });
  const count = /(\d+) organisations$/.exec(await mentoring.innerText())?.[1] ?? 'no count';
  await expect(page.getByRole('heading', { name: /^With a place of their own/ })).toHaveCount(0);
  await mentoring.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/practice=mentoring/);
  await expect(page.getByRole('heading', { name: /^With a place of their own/ })).toBeVisible();
  await expect(page.getByText(new RegExp(`^${count} organisations, `))).toBeFocused();
  await expectAccessible(page);
  await page.goBack();
  await expect(sectors).toHaveCount(10);
});

test('everybody is one link away, and a box leaves out who is not known to be active', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('link', { name: /^Show all [\d,]+$/ }).click();
  await expect(page).toHaveURL(/list=all/);
  const doubtful = page.getByRole('heading', { name: /^Closed, or not known if active/ });
  await expect(doubtful).toHaveCount(1);
  await expect(page.getByText('Not known if active', { exact: true }).first()).toBeAttached();
  // Last of all headings of the list.
  await expect(page.getByRole('heading', { level: 3 }).last()).toHaveText(/^Closed, or not known/);
  const box = page.getByRole('checkbox', { name: /^Only those known to be active/ });
  await box.press('Space');
  await expect(page).toHaveURL(/status=active/);
  await expect(doubtful).toHaveCount(0);
  await expect(page.getByText('Not known if active', { exact: true })).toHaveCount(0);
  await expect(box).toBeFocused();
});

test('showing more goes on at the first new one and says how many', async ({ page }) => {
  await open(page, 'list=all');
  const local = page.getByRole('region', { name: /^With a place of their own/ });
  const names = local.getByRole('listitem').getByRole('button');
  await expect(names).toHaveCount(60);
  await local.getByRole('button', { name: 'Show 60 more' }).press('Enter');
  await expect(names.nth(60)).toBeFocused();
  await expect(local.getByRole('status')).toHaveText(/^120 of \d+ are shown now/);
});

test('the focus is never lost when filters are cleared', async ({ page }) => {
  await open(page, 'near=53.8,-3.03,15&sector=health,mental-health');
  const count = page.getByText(/^\d+ organisations?, /);
  await page.getByRole('button', { name: 'Clear this place' }).press('Enter');
  await expect(count).toBeFocused();
  await page.getByRole('button', { name: 'Clear all' }).press('Enter');
  await expect(count).toBeFocused();
  await expect(count).toHaveText(EVERY_ORGANISATION);
});

test('a nation lists only who works there, and says how many have no more than an office', async ({
  page,
}) => {
  await open(page, 'nation=wales');
  await expect(page.getByText(/^\d+ organisations?, /)).not.toHaveText(EVERY_ORGANISATION);
  await expect(
    page.getByText(/head offices? here\. Where (it|they) works? is not known/),
  ).toBeVisible();
});

test('a facet shows its counts before it is chosen, and narrows list and link', async ({
  page,
}) => {
  await open(page, 'list=all');
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

test(
  'near here: pioneers inside the ring with kilometres; the five nearest where there are few',
  { tag: '@map' },
  async ({ page }) => {
    await open(page, 'near=58.2,-6.7,1');
    await expect(page.getByText('The five nearest')).toBeVisible();
    await expect(page.getByText(/\d+(\.\d)? km/).first()).toBeVisible();
    await page.goto('#near=53.8,-3.03,15');
    await expect(page.getByText('The five nearest')).toBeHidden();
    const distances = page.getByRole('listitem').getByText(/^(about )?\d+(\.\d)? km$/);
    await expect(distances.first()).toBeVisible();
    await expect(page.getByText(EVERY_ORGANISATION)).toBeHidden();
    await mapDrawn(page);
    await expectAccessible(page);
  },
);

test('a place for "near" is found by name and keyboard, beside a table as well', async ({
  page,
}) => {
  await open(page, 'show=table');
  await page.getByRole('button', { name: 'Near a place' }).press('Enter');
  const field = page.getByRole('searchbox', { name: 'Council, town or postcode' });
  await field.fill('FY1 4');
  await expect(page.getByRole('option', { name: /^FY1 4/ })).toBeVisible();
  await field.press('Enter');
  await expect(page).toHaveURL(/near=53\.8/);
  await expect(page.getByText(/^\d+ organisations?, \d+ places?$/)).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Around a point in Blackpool' })).toBeVisible();
  await page.getByRole('slider', { name: 'Straight-line distance' }).press('Home');
  await expect(page).toHaveURL(/near=53\.8[\d.,-]*,1(&|$)/);
  await expectAccessible(page);
});

test(
  'the key explains the marks that are on the screen, and no others',
  { tag: '@map' },
  async ({ page }) => {
    await open(page, 'sector=criminal-justice&nation=northern-ireland');
    await mapDrawn(page);
    const key = page.locator('details', { hasText: 'Known pioneers' });
    if (!(await key.evaluate((element) => (element as HTMLDetailsElement).open)))
      await key.locator('summary').click();
    await expect(key.getByText('Criminal justice')).toBeVisible();
    await expect(key.getByText('Employment and skills')).toHaveCount(0);
    await expect(key.getByText(/near here/)).toHaveCount(0);
  },
);

test('inside an area: only what works there', async ({ page }) => {
  await open(page, 'inside=W06000015');
  await expect(page.getByText(/^\d+ organisations/)).toBeVisible();
  await expect(page.getByText(EVERY_ORGANISATION)).toBeHidden();
  await expect(page.getByText(/Inside Cardiff/)).toBeVisible();
});
