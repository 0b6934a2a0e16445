import { expect, expectAccessible, open, test } from './visit';

const TWO = 'view=gaps&show=compare&compare=E06000009,W06000004';

test(
  'compare: areas side by side, with what is missing and which need is highest in words',
  { tag: '@phone' },
  async ({ page }) => {
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
  },
);

test(
  'compare: an area is added from its panel and removed by keyboard',
  { tag: '@phone' },
  async ({ page }) => {
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
  },
);

test(
  'compare: areas are added and removed in place, and the focus is never lost',
  { tag: '@phone' },
  async ({ page }) => {
    await open(page, TWO);
    const field = page.getByRole('searchbox', { name: 'Add an area' });
    await field.fill('hart');
    await expect(page.getByRole('option', { name: /^Hartlepool/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Comparing 3 areas.')).toBeVisible();
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
    // By its English name, or its Welsh one.
    await field.fill('Ynys Môn');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/Four areas fit side by side/)).toBeVisible();
    await expect(page.locator('section:focus')).toContainText('Areas side by side');
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Remove Denbighshire from' }).press('Enter');
    await expect(page.getByRole('columnheader', { name: /Denbighshire/ })).toHaveCount(0);
    await expect(page.locator(':focus')).toHaveAccessibleName(/^Remove /);
    await page.getByRole('button', { name: 'Remove all' }).press('Enter');
    await expect(page.getByText('No area is chosen yet.')).toBeVisible();
    await expect(page.locator('section:focus')).toContainText('Areas side by side');
  },
);

test('compare: panel and details give way, and come back', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, `${TWO}&area=E06000009`);
  const panel = page.getByRole('region', { name: 'Panel' });
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(page.getByRole('table')).toBeVisible();
  await expect(panel).toBeHidden();
  await expect(details).toBeHidden();
  const width = (await page.getByRole('table').boundingBox())!.width;
  expect(width).toBeGreaterThan(1400);
  await page.getByRole('button', { name: 'Panel', exact: true }).press('Enter');
  await expect(panel).toBeVisible();
  await page.getByRole('button', { name: 'Details', exact: true }).press('Enter');
  await expect(details).toBeVisible();
  // What is chosen during the comparison opens as ever.
  await details.getByRole('button', { name: 'Close' }).press('Enter');
  await page
    .getByRole('columnheader', { name: /Denbighshire/ })
    .getByRole('button', { name: 'Denbighshire', exact: true })
    .press('Enter');
  await expect(details.getByRole('heading', { level: 2 })).toContainText('Denbighshire');
});

test('compare: on a phone one figure a block, each area named beside its own', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await open(page, TWO);
  const need = page.getByRole('row', { name: /^Need/ });
  await expect(need.getByRole('cell')).toHaveCount(2);
  const boxes = await need.getByRole('cell').evaluateAll((cells) =>
    cells.map((cell) => {
      const { left, right, top } = cell.getBoundingClientRect();
      return { left, right, top, name: getComputedStyle(cell, '::before').content };
    }),
  );
  expect(boxes[1]!.top).toBeGreaterThan(boxes[0]!.top);
  for (const { left, right } of boxes) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(375);
  }
  expect(boxes.map(({ name }) => name)).toEqual(['"Blackpool"', '"Denbighshire"']);
  await expectAccessible(page);
});

test('compare: old and new code of one area are told once', async ({ page }) => {
  // Barrow-in-Furness is Westmorland and Furness since 2023.
  await open(page, 'view=gaps&show=compare&compare=E07000027,E06000064,E06000009');
  await expect(page.getByRole('columnheader', { name: /Westmorland and Furness/ })).toHaveCount(1);
  await expect(page.getByRole('radio', { name: 'Compare (2)' })).toBeVisible();
});

test('what would change this: the single changes that move an area', async ({ page }) => {
  await open(page, 'view=gaps&area=W06000004');
  await page.getByRole('button', { name: 'What would change this?' }).press('Enter');
  await expect(
    page.getByText(/Among places to look at first this area is in place \d+ of \d+/),
  ).toBeVisible();
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
  await expect(page.getByText(/^(High|Low): /).first()).toBeVisible();
});
