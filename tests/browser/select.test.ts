import { holdBack } from './holdBack';
import { expect, expectAccessible, open, test } from './visit';

const LINK = 'view=gaps&for=health';
const WELSH = `${LINK}&lang=cy`;
const sector = (name: string) => ({ name: `${name} Sector`, exact: true });
const HEALTH = sector('Health and long-term conditions');
const MENTAL_HEALTH = sector('Mental health');
const PRACTICE = { name: 'any practice Practice', exact: true };

test('a choice is opened, moved in, closed and chosen from by keyboard', async ({ page }) => {
  await open(page, LINK);
  const button = page.getByRole('button', HEALTH);
  await button.focus();
  await page.keyboard.press('ArrowDown');
  const list = page.getByRole('listbox', { name: 'Sector' });
  await expect(list.getByRole('option', { selected: true })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('option', { selected: true })).toBeFocused();
  await page.keyboard.press('m');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', MENTAL_HEALTH)).toBeFocused();
  await expect(page).toHaveURL(/for=mental-health/);
});

test('a choice that is closed goes to the next and back by the arrows of its line', async ({
  page,
}) => {
  await open(page, LINK);
  await page.getByRole('button', HEALTH).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', MENTAL_HEALTH)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', HEALTH)).toBeFocused();
  for (const key of ['ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
  await expect(page.getByRole('button', sector('all sectors'))).toBeFocused();
});

test('the name of a choice opens it as well', async ({ page }) => {
  await open(page, 'view=need');
  await page.getByText('Need index for', { exact: true }).click();
  await expect(page.getByRole('listbox', { name: 'Need index for' })).toBeVisible();
});

test('a list that a click opened does not mark its focus, one that a key opened does', async ({
  page,
}) => {
  await open(page, LINK);
  const button = page.getByRole('button', HEALTH);
  const chosen = page.getByRole('option', { selected: true });
  await button.click();
  await expect(chosen).toBeFocused();
  await expect(chosen).not.toHaveAttribute('data-focus-visible');
  await page.keyboard.press('Escape');
  await button.press('ArrowDown');
  await expect(chosen).toBeFocused();
  await expect(chosen).toHaveAttribute('data-focus-visible');
});

test('what is typed on a closed choice chooses', async ({ page }) => {
  await open(page, LINK);
  await page.getByRole('button', HEALTH).focus();
  await page.keyboard.type('mental h');
  await expect(page.getByRole('button', MENTAL_HEALTH)).toBeFocused();
  await expect(page.getByRole('listbox')).toHaveCount(0);
});

test('a list that does not arrive says so, and is fetched again', async ({ page, watch }) => {
  watch.expectConsole('OpenedSelect-');
  watch.expectConsole('did not arrive');
  await page.route(/assets\/OpenedSelect-/, (route) => route.abort());
  await open(page, LINK);
  await page.getByRole('button', HEALTH).click();
  const trouble = page.getByRole('alert');
  await expect(trouble).toBeVisible();
  await page.unroute(/assets\/OpenedSelect-/);
  await trouble.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('listbox', { name: 'Sector' })).toBeVisible();
});

test('who goes on before a list arrives keeps the focus, and meets no list', async ({ page }) => {
  const release = await holdBack(page, /assets\/OpenedSelect-/);
  await open(page, LINK);
  const button = page.getByRole('button', HEALTH);
  await button.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.press('Enter');
  await page.keyboard.press('Tab');
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  const arrived = page.waitForResponse(/assets\/OpenedSelect-/);
  release();
  await arrived;
  await expect(page.getByRole('button', PRACTICE)).toBeFocused();
  await expect(page.getByRole('listbox')).toHaveCount(0);
});

for (const width of [320, 375, 768, 1024]) {
  test(`arrow and comma stay on the line of the last word: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const link of [LINK, 'view=plan', WELSH]) {
      await page.goto(`#${link}`);
      await expect(page.locator('html')).toHaveAttribute('lang', link === WELSH ? 'cy' : 'en-GB');
      const buttons = page.getByRole('button').and(page.locator('[aria-haspopup="listbox"]'));
      await expect(buttons.nth(3)).toBeVisible();
      const alone = await buttons.evaluateAll((all) =>
        all.filter((button) => {
          const [value, ...marks] = button.children;
          const last = [...value!.getClientRects()].at(-1)!;
          return marks.some((mark) => {
            const { top, bottom } = mark.getBoundingClientRect();
            return top > last.bottom || bottom < last.top;
          });
        }),
      );
      expect(alone, link).toEqual([]);
    }
  });
}
