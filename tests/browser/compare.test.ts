import { expect, expectAccessible, open, test } from './visit';

const TWO = 'view=gaps&show=compare&compare=E06000009,W06000004';

test('compare: areas side by side, with what is missing and which need is highest in words', async ({
  page,
}) => {
  await open(page, `${TWO},X1`);
  await expect(page.getByRole('heading', { name: 'Areas side by side' })).toBeVisible();
  await expect(page.getByText(/One area of this link is not in our tables.*X1/)).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /Blackpool/ })).toBeVisible();
  await expect(
    page.getByRole('rowheader', { name: /^Healthy life expectancy, men/ }),
  ).toBeVisible();
  await expect(page.getByText('highest need of these').first()).toBeVisible();
  await expect(page.getByText('No value').first()).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide, 'the page scrolls sideways').toBe(false);
  await expectAccessible(page);
});

test('compare: an area is added from its panel and removed by keyboard', async ({ page }) => {
  await open(page, 'view=gaps&area=W06000004');
  await page.getByRole('button', { name: 'Add to comparison' }).press('Enter');
  await expect(page).toHaveURL(/compare=W06000004/);
  await page.getByRole('button', { name: 'Show comparison (1 area)' }).press('Enter');
  await expect(page).toHaveURL(/show=compare/);
  await page
    .getByRole('button', { name: 'Remove Denbighshire from the comparison' })
    .press('Enter');
  await expect(page.getByText('No area is chosen yet.')).toBeVisible();
  await expect(page).not.toHaveURL(/compare=/);
});

test('what would change this: the single changes that move an area', async ({ page }) => {
  await open(page, 'view=gaps&area=W06000004');
  await page.getByRole('button', { name: 'What would change this?' }).press('Enter');
  await expect(page.getByText(/By potential this area is in place \d+ of \d+/)).toBeVisible();
  await expect(page.getByText(/^We tried 33 changes, one at a time/)).toBeVisible();
  await expectAccessible(page);
});

test('one press scores a nation that publishes none of the figures of one’s own', async ({
  page,
}) => {
  await open(page, 'view=gaps&for=health&nation=wales&weights=qof_dm:1');
  await expect(page.getByText(/None of these areas has a score/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Use the usual figures of each nation' }).press('Enter');
  await expect(page).not.toHaveURL(/weights=/);
  await expect(page.getByText(/None of these areas has a score/)).toHaveCount(0);
  await expect(page.getByText(/Need is/).first()).toBeVisible();
});
