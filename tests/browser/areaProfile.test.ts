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
      const overflow = await page.evaluate(() => {
        const main = document.querySelector('main') ?? document.body;
        return Math.max(
          document.documentElement.scrollWidth - document.documentElement.clientWidth,
          main.scrollWidth - main.clientWidth,
        );
      });
      expect(overflow).toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: 'Show the neighbourhoods' }).click();
      await expect(
        page.getByText(name === 'Blackpool' ? '19 neighbourhoods' : 'is one neighbourhood'),
      ).toBeVisible();
      await expectAccessible(page);
    });
  }
}

test('the page of an area prints on one sheet', async ({ page }) => {
  await page.goto('#view=area&area=N09000003');
  await expect(page.getByRole('heading', { name: 'In short' })).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBe(1);
});

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
