import { expect, expectAccessible, mapDrawn, open, test } from './visit';

test.describe('explore', () => {
  test('shows the list before the map, then the map', async ({ page }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/createPpsMap/, async (route) => {
      await held;
      await route.continue();
    });
    await open(page);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expect(page.getByText(/\d+ organisations?/).first()).toBeVisible();
    await expect(page.getByText('The map is on its way')).toBeVisible();
    release();
    await mapDrawn(page);
    await expectAccessible(page);
  });
});
