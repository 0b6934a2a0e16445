import { expect, expectAccessible, open, test } from './visit';

for (const [view, rows] of [
  ['explore', 363],
  ['need', 361],
  ['gaps', 361],
] as const) {
  test(`the ${view} table holds every row`, async ({ page }) => {
    await open(page, `view=${view}&show=table`);
    const table = page.getByRole('table');
    await expect(table).toBeVisible();
    await expect(table.getByRole('row')).toHaveCount(rows + 1);
  });

  test(`the ${view} table is accessible (Wales: axe takes minutes over every row)`, async ({
    page,
  }) => {
    await open(
      page,
      `view=${view}&show=table&nation=wales${view === 'explore' ? '&sector=health' : ''}`,
    );
    await expect(page.getByRole('table')).toBeVisible();
    await expectAccessible(page);
  });
}

test('sorting goes into the link, by keyboard; nulls stay last', async ({ page }) => {
  await open(page, 'view=need&indicator=life_satisfaction&show=table');
  const table = page.getByRole('table');
  const header = table.getByRole('columnheader').filter({ hasText: /People|Population/ });
  await header.getByRole('button').press('Enter');
  await expect(header).toHaveAttribute('aria-sort', /ascending|descending/);
  await expect(page).toHaveURL(/sort=/);
  await page.reload();
  await expect(header).toHaveAttribute('aria-sort', /ascending|descending/);
});

test('a row opens its area, and Back closes it again', async ({ page }) => {
  await open(page, 'view=gaps&show=table');
  const first = page.getByRole('table').getByRole('row').nth(1).getByRole('button').first();
  const name = (await first.innerText()).trim();
  await first.press('Enter');
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('heading', { level: 2 })).toContainText(name);
  await page.goBack();
  await expect(details).toBeHidden();
});
