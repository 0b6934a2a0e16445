import { Editions } from './editions';
import { expect, expectAccessible, test as base } from './visit';

const test = base.extend<{ editions: Editions }>({
  // oxlint-disable-next-line no-empty-pattern
  editions: async ({}, use) => {
    const editions = await Editions.open();
    editions.now = 'second';
    await use(editions);
    await editions.close();
  },
  baseURL: async ({ editions }, use) => use(editions.address),
});

test('a cited link says that the figures have moved on, and leads to the edition that is kept', async ({
  page,
  editions,
}) => {
  editions.keepsFirst = true;
  await page.goto(`#view=method&d=${editions.firstDay}`);
  const notice = page.getByRole('status').filter({ hasText: /made with the edition of/ });
  await expect(notice).toContainText('The figures here are those of 1 January 2027');
  await expectAccessible(page);

  await notice.getByRole('link', { name: /^Open the edition of/ }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`/editions/${editions.firstDay}/#view=method&d=`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Method and data');
  await expect(notice).toHaveCount(0);
});

test('where no old edition is kept, the page says so and goes on with the new one', async ({
  page,
  editions,
  watch,
}) => {
  watch.expectConsole('404');
  await page.goto(`#view=method&lang=cy&d=${editions.firstDay}`);
  await expect(page.getByText(/^Nid yw argraffiad .* yn cael ei gadw yma\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Parhau gyda hwn' }).press('Enter');
  await expect(page).toHaveURL(/#view=method&lang=cy$/);
  await expect(page.getByText(/^Gwnaed y ddolen hon/)).toHaveCount(0);
});
