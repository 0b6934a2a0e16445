import { expect, expectAccessible, test } from './visit';

test('the settings turn the page to Welsh, and the link keeps it', async ({ page }) => {
  await page.goto('#view=gaps&show=table');
  await page.getByRole('button', { name: 'Settings' }).press('Enter');
  await page.getByRole('radio', { name: 'Cymraeg' }).press('Space');
  await expect(page.getByRole('heading', { name: 'Ble i edrych yn gyntaf' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await expect(page).toHaveTitle(/Map Gwasanaethau a Yrrir gan Bobl$/);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Ble i edrych yn gyntaf' })).toBeVisible();
  await expect(page.getByText('Where to look first')).toHaveCount(0);
});

for (const [link, heading] of [
  ['view=area&area=W06000016&lang=cy', 'Beth sy’n sefyll allan o ran angen yma'],
  ['view=organisation&org=recovery-colleges&lang=cy', 'Cywiro neu gadarnhau’r cofnod hwn'],
  ['view=method&lang=cy', 'Pedwar syniad'],
] as const) {
  test(`in Welsh it is accessible: ${heading}`, async ({ page }) => {
    await page.goto(`#${link}`);
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    await expectAccessible(page);
  });
}

test('a reader of Welsh is told that nobody has proofread it, beside the method too', async ({
  page,
}) => {
  const note = page.getByRole('main').getByText(/^Nid yw’r Gymraeg wedi’i phrawfddarllen eto/);
  await page.goto('#view=method&lang=cy');
  await expect(note).toBeVisible();
  await page.goto('#view=method');
  await expect(page.getByRole('heading', { name: 'Four ideas' })).toBeVisible();
  await expect(note).toHaveCount(0);
});

test('an embed speaks Welsh, and fetches only the words that it says', async ({ page }) => {
  const welsh: string[] = [];
  page.on('request', (request) => {
    if (/\/assets\/(method|profile|gaps)-[^/]*\.js$/.test(request.url())) welsh.push(request.url());
  });
  await page.goto('embed.html?v=1&what=list&nation=wales&lang=cy');
  await expect(page.getByRole('link', { name: /Agor y map llawn/ })).toBeVisible();
  await expect(page.getByText(/arloeswr hysbys/).first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  expect(welsh).toEqual([]);
});
