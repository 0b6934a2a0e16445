import { expect, expectAccessible, open, test } from './visit';

test(
  'the page of an organisation opens from its card, and Back closes it',
  { tag: '@phone' },
  async ({ page }) => {
    await open(page, 'org=recovery-colleges');
    await page.getByRole('link', { name: 'Full page for this organisation' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /^Recovery Colleges/ })).toBeVisible();
    await expect(page).toHaveTitle(/^Recovery Colleges/);
    await expect(
      page.getByRole('img', { name: /known places of Recovery Colleges/ }),
    ).toBeVisible();
    await expect(page.getByRole('table')).toContainText('Result');
    await expectAccessible(page);
    await page.goBack();
    await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
  },
);
