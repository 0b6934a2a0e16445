import { expect, open, test } from './visit';

const BROKEN = [
  'view=nonsense&show=x',
  'area=E99999999',
  'org=no-such-organisation',
  'area=<script>alert(1)</script>',
  'near=999,999,999',
  'at=99,99,999',
  'indicator=none_such&view=need',
  'view=gaps&for=none-such&with=neither',
  'view=gaps&weights=none:1',
  'view=gaps&weights=claimant_count:0',
  'sector=none-such,,,&region=X&inside=ZZZ',
  'sort=nothing&show=table',
  '%%%%=%E0%A4%A',
];

for (const link of BROKEN) {
  test(`a wrong link never breaks the page: ${link}`, async ({ page }) => {
    await open(page, link);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expect(page.getByText('Something went wrong')).toBeHidden();
  });
}

test('Back and Forward walk through views', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'Need' }).click();
  await page.getByRole('link', { name: 'Gaps' }).click();
  await expect(page.getByRole('link', { name: 'Gaps' })).toHaveAttribute('aria-current', 'page');
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Need' })).toHaveAttribute('aria-current', 'page');
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Explore' })).toHaveAttribute('aria-current', 'page');
  await page.goForward();
  await expect(page.getByRole('link', { name: 'Need' })).toHaveAttribute('aria-current', 'page');
});

test('an area that no longer exists opens the district it is part of now', async ({ page }) => {
  await open(page, 'area=E07000190');
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByText(/Somerset/).first()).toBeVisible();
});

test('what the tables do not know is said by name, and the rest of the link is kept', async ({
  page,
}) => {
  await open(page, 'sector=none-such&nation=wales&region=E99999999&with=neither');
  const notice = page.getByRole('status').filter({ hasText: 'could not be read' });
  await expect(notice).toHaveText(/is left out: sector, region and with\./);
  await expect(page.getByRole('button', { name: /Remove .*Wales/ })).toBeVisible();
  // Nor does the question show what is left out.
  await page.getByRole('link', { name: 'Gaps' }).first().press('Enter');
  await expect(page.getByRole('button', { name: /^any practice/ })).toBeVisible();
});

test('a figure of another edition is left out of the weights, and said to be', async ({ page }) => {
  await open(page, 'view=gaps&for=health&weights=qof_dm:1,gone:2');
  const notice = page.getByRole('status').filter({ hasText: 'could not be read' });
  await expect(notice).toHaveText(/is left out: weights\./);
});

test('what cannot be read is said by name, and the rest of the link opens', async ({ page }) => {
  await open(page, 'view=gaps&for=mental-health&km=far&inside=%3Cb%3E');
  const notice = page.getByRole('status').filter({ hasText: 'could not be read' });
  await expect(notice).toHaveText(/is left out: inside and km\./);
  await expect(page.getByRole('heading', { name: 'Where to look first' })).toBeVisible();
  await notice.getByRole('button', { name: 'Close this message' }).press('Enter');
  await expect(notice).toHaveCount(0);
  await expect(page.locator('#panel')).toBeFocused();
});
