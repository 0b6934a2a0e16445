import { expect, expectAccessible, test } from './visit';

const AREAS = [
  ['E06000009', 'Blackpool'],
  ['E06000053', 'Isles of Scilly'],
] as const;

for (const [code, name] of AREAS) {
  for (const width of [1280, 375, 320]) {
    test(`the page of ${name} at ${width} px, without WebGL`, async ({ page }) => {
      await page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`#view=area&area=${code}`);
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'In short' })).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(`^Profile of ${name}`));
      await expect(page.getByRole('img', { name: /among its neighbours/ }).first()).toBeVisible();
      await page.getByRole('button', { name: 'Show the neighbourhoods' }).click();
      await expect(
        page.getByText(name === 'Blackpool' ? '19 neighbourhoods' : 'is one neighbourhood'),
      ).toBeVisible();
      await expect(page.getByRole('img', { name: /^Map of .* in 19 neighbourhoods/ })).toHaveCount(
        name === 'Blackpool' ? 1 : 0,
      );
      const overflow = await page.evaluate(() => {
        const main = document.querySelector('main') ?? document.body;
        return Math.max(
          document.documentElement.scrollWidth - document.documentElement.clientWidth,
          main.scrollWidth - main.clientWidth,
        );
      });
      expect(overflow).toBeLessThanOrEqual(0);
      await expectAccessible(page);
    });
  }
}

const PRINTED = [
  ['E06000009', 'Blackpool'],
  ['E07000089', 'Hart'],
  ['S12000017', 'Highland'],
  ['W06000016', 'Rhondda Cynon Taf'],
  ['N09000003', 'Belfast'],
  ['E09000030', 'Tower Hamlets'],
  ['E06000053', 'Isles of Scilly'],
] as const;

test('the page of each of seven areas prints on one sheet', async ({ page }) => {
  for (const [code, name] of PRINTED) {
    await page.goto(`#view=area&area=${code}`);
    await expect(page).toHaveTitle(new RegExp(`^Profile of ${name} `));
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    // What a reader opens on the screen does not lengthen the sheet.
    await page.getByRole('button', { name: 'Show the neighbourhoods' }).click();
    await expect(page.getByText(/neighbourhoods? in/).first()).toBeVisible();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const text = pdf.toString('latin1');
    expect(text.match(/\/Type \/Page\b/g)?.length, name).toBe(1);
    expect(text, `the name of ${name}`).toContain(inUtf16(`Profile of ${name} `));
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('[data-print="one-page"]');
    await expect(sheet.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(sheet.getByText(new RegExp(`^http.*view=area&area=${code}$`))).toBeVisible();
    await expect(sheet.getByText(/^As of \d+ \w+ \d{4}$/)).toBeVisible();
    await expect(sheet.getByRole('img', { name: /among its neighbours/ })).toBeVisible();
    await page.emulateMedia({ media: null });
  }
});

/** As a PDF writes its title. */
function inUtf16(text: string): string {
  return Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('')
    .toUpperCase();
}

test('the area panel leads to the page, and Back leads home', async ({ page }) => {
  await page.goto('#area=E07000089');
  await page.getByRole('link', { name: 'Full page for this area' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hart' })).toBeVisible();
  await expect(page).toHaveURL(/view=area.*area=E07000089/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: 'Hart' })).toBeVisible();
});

test('a page without an area says what to do', async ({ page }) => {
  await page.goto('#view=area');
  await expect(page.getByRole('heading', { level: 1, name: 'Choose an area' })).toBeVisible();
});
