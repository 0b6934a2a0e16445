import type { Page } from '@playwright/test';
import { rowsOf } from '../fixtures/tables';
import { expect, expectAccessible, expectEveryRow, open, test } from './visit';

for (const [view, rows] of [
  ['explore', rowsOf('organisations').length],
  ['need', 361],
  ['gaps', 361],
] as const) {
  test(`the ${view} table holds every row`, async ({ page }) => {
    await open(page, `view=${view}&show=table`);
    await expectEveryRow(page.getByRole('table'), rows);
  });

  test(`the ${view} table is accessible`, async ({ page }) => {
    await open(page, `view=${view}&show=table`);
    await expect(page.getByRole('rowheader').first()).toBeVisible();
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

/** The number of the row that has the focus, as a screen reader says it. */
function focusedRow(page: Page): Promise<number> {
  return page.evaluate(() =>
    Number(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')),
  );
}

test('Tab goes from row to row far beyond what was drawn, and each is seen', async ({ page }) => {
  await open(page, 'view=need&show=table');
  await page.getByRole('rowheader').first().getByRole('button').focus();
  await expect(page.locator('[aria-rowindex="29"]')).toHaveCount(0);
  for (let row = 3; row < 30; row += 1) {
    await page.keyboard.press('Tab');
    expect(await focusedRow(page)).toBe(row);
    await expect(page.locator(':focus')).toBeInViewport({ ratio: 0.9 });
  }
});

test('the row with the focus keeps it, however far one scrolls away', async ({ page }) => {
  await open(page, 'view=need&show=table');
  const first = page.getByRole('rowheader').first().getByRole('button');
  await first.focus();
  const table = page.getByRole('table');
  await table.evaluate((element) => element.closest('section')!.scrollTo(0, 1e6));
  await expect(table.locator('[aria-rowindex="362"]')).toBeVisible();
  await expect(table.locator('[aria-rowindex="100"]')).toHaveCount(0);
  expect(await focusedRow(page)).toBe(2);
  await page.keyboard.press('Tab');
  expect(await focusedRow(page)).toBe(3);
  await expect(page.locator(':focus')).toBeInViewport({ ratio: 0.9 });
});

test('a long table draws what is seen, and prints every row', async ({ page }) => {
  await open(page, 'view=gaps&show=table');
  const rows = page.locator('tr[aria-rowindex]');
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  expect(await rows.count()).toBeLessThan(60);
  // Heard after the page's own answer to the same event.
  await page.evaluate(() =>
    window.addEventListener('beforeprint', () => {
      const printed = document.querySelectorAll('tr[aria-rowindex]').length;
      document.body.dataset['printed'] = String(printed);
    }),
  );
  await page.pdf();
  await expect(page.locator('body')).toHaveAttribute('data-printed', '362');
  await expect.poll(() => rows.count()).toBeLessThan(60);
});
