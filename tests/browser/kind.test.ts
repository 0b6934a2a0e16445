import { expect, expectAccessible, open, test } from './visit';

test('the page of a practice opens from an organisation by keyboard, in both languages and on paper', async ({
  page,
}) => {
  await open(page, 'view=organisation&org=recovery-colleges');
  await page.getByRole('link', { name: 'Peer support', exact: true }).press('Enter');
  const name = page.getByRole('heading', { level: 1 });
  await expect(name).toHaveText('Peer support');
  await expect(page).toHaveTitle(/^Peer support/);
  await expect(page).toHaveURL(/view=practice/);
  await expect(page.getByRole('img', { name: /known places: Peer support/ })).toBeVisible();
  await expect(page.getByText(/^Our tables hold \d+ studies\./)).toBeVisible();
  await expectAccessible(page);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('region', { name: /^Studies of organisations/ })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await page.goto('#view=practice&practice=peer-support&lang=cy');
  await expect(name).toHaveText('Cefnogaeth gan gymheiriaid');
  await expect(page).toHaveTitle(/^Cefnogaeth gan gymheiriaid/);
});
