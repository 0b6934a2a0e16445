import { expect, openFolds, test } from './visit';

// Chromium has no Welsh, and takes the reader's own language for it. Node has, so only a browser of
// another language can show what a reader of Welsh is given.
test.use({ locale: 'de-DE' });

test('lists are joined in Welsh', async ({ page }) => {
  await page.goto('#view=method&lang=cy');
  await expect(
    page.getByRole('cell', { name: 'Lloegr a Chymru', exact: true }).first(),
  ).toBeVisible();
  await expect(page.getByText(/ (and|und) Cymru| (and|und) Gogledd/)).toHaveCount(0);
});

test('numbers and dates are Welsh', async ({ page }) => {
  await page.goto('#view=area&area=W06000016&lang=cy');
  await openFolds(page);
  await expect(page.getByText(/238,000/).first()).toBeAttached();
  await expect(
    page.getByText(
      /Fel ar \d+ (Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr) \d{4}/,
    ),
  ).toBeAttached();
  await expect(page.getByText(/Ebrill 2022 i Fawrth 2023/).first()).toBeVisible();
});

test('names are in the order of the Welsh alphabet', async ({ page }) => {
  await page.goto('#view=need&show=table&sort=area&lang=cy');
  const names = page.getByRole('rowheader');
  await expect(names.first()).toBeVisible();
  // Paper has all rows.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(names.filter({ hasText: 'Chelmsford' })).toBeAttached();
  const order = await names.allTextContents();
  const at = (name: string): number => order.findIndex((text) => text.startsWith(name));
  expect(at('Crawley')).toBeGreaterThan(-1);
  expect(at('Crawley')).toBeLessThan(at('Chelmsford'));
  expect(at('Chelmsford')).toBeLessThan(at('Dacorum'));
});

test('the browser knows the six forms of a count in Welsh, which messages rest on', async ({
  page,
}) => {
  await page.goto('#view=explore&lang=cy');
  const forms = await page.evaluate(() =>
    [0, 1, 2, 3, 6, 7].map((count) => new Intl.PluralRules('cy').select(count)),
  );
  expect(forms).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
});
