import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { rowsOf } from '../fixtures/tables';
import { expect, expectAccessible, expectEveryRow, open, test } from './visit';

for (const [view, rows] of [
  ['explore', rowsOf('organisations').length],
  ['need', 361],
  ['gaps', 361],
] as const) {
  test(`the ${view} table holds every row`, { tag: '@phone' }, async ({ page }) => {
    await open(page, `view=${view}&show=table`);
    await expectEveryRow(page.getByRole('table'), rows);
  });

  test(`the ${view} table is accessible`, { tag: '@phone' }, async ({ page }) => {
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

test(
  'five columns, the rest one menu away and kept in the link, by keyboard',
  { tag: '@phone' },
  async ({ page }) => {
    await open(page, 'view=gaps&for=mental-health&show=table');
    const headers = page.getByRole('columnheader');
    await expect(headers).toHaveText(['Area', 'Likely place', 'Need', 'Reach', 'Looked', 'Why']);
    await expect(headers.nth(1)).toHaveAttribute('aria-sort', 'ascending');
    const menu = page.getByRole('button', { name: 'Columns (6 of 23)' });
    await menu.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Columns to show' });
    await expect(dialog.getByRole('checkbox', { name: 'Need', exact: true })).toBeChecked();
    await expectAccessible(page);
    await dialog.getByRole('checkbox', { name: 'Nation' }).press('Space');
    await dialog.getByRole('checkbox', { name: 'Why' }).press('Space');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/columns=likely,need,reach,looked,nation/);
    await expect(headers).toHaveText(['Area', 'Likely place', 'Need', 'Reach', 'Looked', 'Nation']);
    await expect(page.getByRole('button', { name: 'Columns (6 of 23)' })).toBeFocused();
    await page.reload();
    await expect(headers.last()).toHaveText('Nation');

    await page.getByRole('button', { name: 'Columns (6 of 23)' }).press('Enter');
    await dialog.getByRole('button', { name: 'Usual columns' }).press('Enter');
    await expect(page).not.toHaveURL(/columns=/);
  },
);

test('rows are two lines at most', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const view of ['gaps&for=mental-health', 'need']) {
    await open(page, `view=${view}&show=table`);
    await expect(page.getByRole('rowheader').first()).toBeVisible();
    const heights = await page
      .locator('tbody tr[aria-rowindex]')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    // Two lines of 22.4 px, padding and a hairline.
    expect(Math.max(...heights)).toBeLessThanOrEqual(63);
  }
});

test('the CSV is equal to the screen: columns, order and filter; all columns are a second choice', async ({
  page,
}) => {
  await open(
    page,
    'view=gaps&for=mental-health&nation=wales&sort=-need&columns=need,population&show=table',
  );
  await expect(page.getByRole('columnheader')).toHaveText(['Area', 'Need', 'People']);
  const names = await page.getByRole('rowheader').allInnerTexts();
  expect(names).toHaveLength(22);
  const saved = async (button: string): Promise<string[][]> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).press('Enter');
    const path = await (await download).path();
    const text = readFileSync(path, 'utf8').replace('\uFEFF', '');
    return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  };
  const [header = [], ...rows] = await saved('Download this table (CSV)');
  expect(header.slice(0, 5)).toEqual([
    'area_code',
    'area_name',
    'need_0_to_100',
    'population',
    'sector',
  ]);
  expect(rows.map((row) => row[1])).toEqual(names);
  const needs = await page.getByRole('cell').filter({ hasText: /^\d+$/ }).allInnerTexts();
  expect(rows.map((row) => row[2])).toEqual(needs);
  expect(header).toContain('need_sources');

  const [all = [], ...allRows] = await saved('All columns (CSV)');
  expect(all).toEqual(
    expect.arrayContaining(['likely_place_from', 'why', 'reason', 'gap', 'region_code']),
  );
  expect(allRows.map((row) => row[all.indexOf('area_name')])).toEqual(names);
});

test('the browser’s own search finds every row', async ({ page }) => {
  await open(page, 'view=need&show=table');
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  const rows = page.locator('tr[aria-rowindex]');
  expect(await rows.count()).toBeLessThan(60);
  await page.keyboard.press('Control+f');
  await expect(rows).toHaveCount(362);
});

test('at 375 px the area stays in sight while the columns scroll', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await open(page, 'view=gaps&for=mental-health&show=table');
  const table = page.getByRole('table');
  const first = page.getByRole('rowheader').first();
  await expect(first).toBeInViewport({ ratio: 0.9 });
  await table.evaluate((element) => element.closest('section')!.scrollTo(1e4, 0));
  await expect(page.getByRole('columnheader', { name: 'Why' })).toBeInViewport();
  await expect(first).toBeInViewport({ ratio: 0.9 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide, 'the page scrolls sideways').toBe(false);
});

test('a row opens its area, and Back closes it again', { tag: '@phone' }, async ({ page }) => {
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

test(
  'Tab goes from row to row far beyond what was drawn, and each is seen',
  { tag: '@phone' },
  async ({ page }) => {
    await open(page, 'view=need&show=table');
    await page.getByRole('rowheader').first().getByRole('button').focus();
    await expect(page.locator('[aria-rowindex="29"]')).toHaveCount(0);
    for (let row = 3; row < 30; row += 1) {
      await page.keyboard.press('Tab');
      expect(await focusedRow(page)).toBe(row);
      await expect(page.locator(':focus')).toBeInViewport({ ratio: 0.9 });
    }
  },
);

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

test(
  'a long table draws what is seen, and prints every row',
  { tag: '@phone' },
  async ({ page }) => {
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
  },
);
