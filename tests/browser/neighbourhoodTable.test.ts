import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, expectAccessible, open, test } from './visit';

test('the ready question lists the hundred neighbourhoods furthest from help, each led to its page', async ({
  page,
}) => {
  await open(page, 'view=gaps');
  await page
    .getByRole('link', { name: 'Which 100 neighbourhoods of the UK are furthest from help?' })
    .press('Enter');
  await expect(page.getByText(/^100 neighbourhoods, sorted by gap\./)).toBeVisible();
  const table = page.getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', '101');
  await expect(table.getByRole('columnheader')).toHaveText([
    'Neighbourhood',
    'Council area',
    'People',
    'Need in its nation',
    'Reach',
    'Gap',
    'Nearest pioneer',
    'Looked',
    'Need is read from',
  ]);
  await expectAccessible(page);

  const first = table.getByRole('rowheader').first();
  const name = (await first.textContent()) ?? '';
  await table.getByRole('row').nth(1).getByRole('link').press('Enter');
  const item = page.getByRole('listitem').and(page.locator('[aria-current]'));
  await expect(item).toBeFocused();
  await expect(item).toContainText(name);
  const fold = page.getByRole('group', { name: 'Neighbourhoods inside' });
  await expect(fold.getByText(/Need is read from: /)).toBeVisible();

  // The dialogue of the browser is not there to be closed.
  await page.evaluate(() => void (window.print = () => {}));
  await fold.getByRole('button', { name: 'Print this list' }).press('Enter');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-print="one-page"]')).toBeHidden();
  const sheet = page.locator('[data-print="furthest"]');
  await expect(sheet.getByRole('heading', { name: /^Furthest from help in / })).toBeVisible();
  await expect(sheet.getByRole('listitem').first()).toBeVisible();
});

test('all neighbourhoods are filtered, and what is left is saved', async ({ page }) => {
  await open(page, 'view=gaps&show=table&rows=neighbourhoods&for=health');
  await expect(page.getByText(/^9,393 neighbourhoods/)).toBeVisible();
  await page.getByRole('button', { name: /Deprivation/ }).press('Enter');
  await page.getByRole('option', { name: 'Most deprived fifth' }).press('Enter');
  await expect(page).toHaveURL(/fifth=first/);
  await page.getByRole('button', { name: /Where/ }).press('Enter');
  await page.keyboard.type('Wales');
  await page.getByRole('option', { name: 'Wales', exact: true }).click();
  await expect(page.getByText(/^\d\d neighbourhoods/)).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'All columns (CSV)' }).press('Enter');
  const text = readFileSync(await (await saved).path(), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text.replace('\uFEFF', ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.length).toBeGreaterThan(50);
  expect(new Set(data.map((row) => row['needDomain']))).toEqual(new Set(['Health']));
  expect(data.every((row) => Number(row['need']) >= 0.8)).toBe(true);
});
