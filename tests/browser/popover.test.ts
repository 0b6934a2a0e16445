import { holdBack } from './holdBack';
import { expect, open, test } from './visit';

test('who goes on before a dialog arrives keeps the focus, and meets none', async ({ page }) => {
  const release = await holdBack(page, /assets\/OpenedDialog-/);
  await open(page, 'view=gaps&for=health');
  const share = page.getByRole('button', { name: 'Share', exact: true });
  const settings = page.getByRole('button', { name: 'Settings' });
  await share.press('Enter');
  await expect(share).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(share).toHaveAttribute('aria-expanded', 'false');
  await expect(settings).toBeFocused();
  const arrived = page.waitForResponse(/assets\/OpenedDialog-/);
  release();
  await arrived;
  await expect(settings).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await share.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
});
