import { expect, expectAccessible, open, test } from './visit';

const BOX = 'Find a council, town, postcode or organisation';

test.describe('search, by keyboard alone', () => {
  test('forgives a typing error and opens the council', async ({ page }) => {
    await open(page);
    await page.getByRole('searchbox', { name: BOX }).focus();
    await page.keyboard.type('Blackpol');
    await expect(page.getByRole('option', { name: /^Blackpool/ }).first()).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const details = page.getByRole('complementary', { name: 'Details' });
    await expect(details.getByRole('heading', { level: 2, name: 'Blackpool' })).toBeVisible();
    await expect(page).toHaveURL(/area=E06000009/);
  });

  test('shows a full postcode to its sector, and sends nothing typed anywhere', async ({
    page,
  }) => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(decodeURIComponent(request.url())));
    await open(page);
    await page.getByRole('searchbox', { name: BOX }).focus();
    await page.keyboard.type('fy14ab');
    const option = page.getByRole('option', { name: 'FY1 4' });
    await expect(option).toContainText('FY1 4AB: shown to its sector FY1 4');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/near=53\.8/);
    expect(sent.filter((url) => /fy1 ?4/i.test(url))).toEqual([]);
    expect(decodeURIComponent(page.url())).not.toMatch(/fy1/i);
  });

  test('opens the result that the arrow keys point at, not the first', async ({ page }) => {
    await open(page);
    await page.getByRole('searchbox', { name: BOX }).focus();
    await page.keyboard.type('blackpool');
    const wanted = page.getByRole('option', { name: /Central Blackpool/ });
    await expect(wanted).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(wanted).toHaveAttribute('data-focused', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/near=53\.8/);
  });

  for (const [typed, name, code] of [
    ['Caerdydd', /Cardiff|Caerdydd/, 'W06000015'],
    ['E07000190', /Somerset/, 'E06000066'],
    ['E08000038', /Barnsley/, 'E08000016'],
  ] as const) {
    test(`finds ${typed}`, async ({ page }) => {
      await open(page);
      await page.getByRole('searchbox', { name: BOX }).focus();
      await page.keyboard.type(typed);
      await expect(page.getByRole('option', { name }).first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`area=${code}`));
    });
  }

  test('finds an organisation and opens its card', async ({ page }) => {
    await open(page);
    await page.getByRole('searchbox', { name: BOX }).focus();
    await page.keyboard.type('Grapevine');
    await expect(page.getByRole('option', { name: /Grapevine/ }).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const details = page.getByRole('complementary', { name: 'Details' });
    await expect(details.getByRole('heading', { level: 2, name: /Grapevine/ })).toBeVisible();
    await expectAccessible(page);
  });
});
