import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, mapDrawn, open, test } from './visit';

/** Comes to the map by the Tab key from the switch before it, and waits for its list. */
async function toMap(page: Page): Promise<Locator> {
  await mapDrawn(page);
  await page.getByRole('radio', { name: 'Map' }).focus();
  await page.keyboard.press('Tab');
  const list = page.getByRole('listbox', { name: /^Map of the United Kingdom/ });
  await expect(list).toBeFocused();
  return list;
}

/** The one option that a screen reader is at. */
function present(page: Page): Locator {
  return page.getByRole('option', { selected: true });
}

/** As a hand types, which does not wait for the picture to be drawn between two letters. */
async function typeAtOnce(page: Page, name: string): Promise<void> {
  await Promise.all(Array.from(name, async (letter) => page.keyboard.press(letter)));
}

test(
  'one stop holds all areas: by nearness, value and letters',
  { tag: '@map' },
  async ({ page }) => {
    await open(page, 'view=need');
    const list = await toMap(page);
    await expect(present(page)).toHaveCount(1);
    await expect(page.getByTestId('ring')).toBeInViewport();
    expect(await list.getAttribute('aria-activedescendant')).toBe(
      await present(page).getAttribute('id'),
    );
    await typeAtOnce(page, 'leeds');
    await expect(present(page)).toHaveText(/^Leeds: \d+$/);
    await page.keyboard.press('ArrowRight');
    await expect(present(page)).not.toHaveText(/^Leeds/);
    const east = await present(page).textContent();
    await page.keyboard.press('ArrowLeft');
    await expect(present(page)).not.toHaveText(east ?? '');
    await page.keyboard.press('Home');
    await expect(present(page)).toHaveAttribute('aria-posinset', '1');
    await expect(present(page)).toHaveText(/: \d$/);
    await page.keyboard.press('End');
    await expect(present(page)).toHaveText(/: (9\d|100)$/);
    await expect(page.getByTestId('ring')).toBeInViewport();
    await expectAccessible(page);
  },
);

test('Enter opens the area, and Escape comes back to it', { tag: '@map' }, async ({ page }) => {
  await open(page, 'view=need');
  const list = await toMap(page);
  await page.keyboard.press('End');
  await expect(present(page)).toHaveText(/: (9\d|100)$/);
  const neediest = ((await present(page).textContent()) ?? '').split(':')[0] ?? '';
  await page.keyboard.press('Enter');
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toBeFocused();
  await expect(details.getByRole('heading', { name: neediest })).toBeVisible();
  // The map has come so near that the district is open: the list is now of what is in it.
  const inside = page.getByRole('listbox', { name: /^Map of the United Kingdom: Neighbourhoods/ });
  await expect(inside).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(inside).toBeFocused();
  await expect(present(page)).toHaveText(new RegExp(`, ${neediest}: \\d+$`));
  // Far off again it is closed, and the reader where the way began.
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await expect(list).toHaveAccessibleName(/: Areas/);
  await expect(present(page)).toHaveText(new RegExp(`^${neediest}: \\d+$`));
  // The map is one stop: the next is the zoom, and the way back leads past no other.
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('radio', { name: 'Map' })).toBeFocused();
});

test(
  'pioneers: a mark of several parts, the last of them opens its card; "?" tells the keys',
  { tag: '@map' },
  async ({ page }) => {
    await open(page);
    const list = await toMap(page);
    await page.keyboard.press('Space');
    await expect(list).toHaveAccessibleName(/Areas/);
    await expect(present(page)).toHaveText(/(England|Wales|Scotland|Northern Ireland)$/);
    await page.keyboard.press('Space');
    await expect(list).toHaveAccessibleName(/Known pioneers/);
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keys of the map' });
    await expect(help.getByText('The nearest that way')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
    await expect(list).toBeFocused();
    const card = page.getByRole('complementary', { name: 'Details' });
    await expect(async () => {
      await page.keyboard.press('Enter');
      await expect(card).toBeVisible({ timeout: 700 });
    }).toPass();
    await expect(card).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(list).toBeFocused();
  },
);

test(
  'moves of the camera and the edge of the country are said once',
  { tag: '@map' },
  async ({ page }) => {
    await open(page, 'view=need');
    await toMap(page);
    const said = page.locator('#said');
    await typeAtOnce(page, 'shetland');
    await expect(present(page)).toHaveText(/^Shetland/);
    await expect(said).toBeEmpty();
    await page.keyboard.press('ArrowUp');
    await expect(said).toHaveText('Nothing further north');
    for (const _ of [1, 2, 3]) await page.keyboard.press('+');
    await expect(said).toHaveText('The map shows Shetland Islands and around');
    await expect(said.locator('p')).toHaveCount(1);
  },
);

test('a point is chosen by keyboard alone; Escape gives up', { tag: '@map' }, async ({ page }) => {
  await open(page);
  await mapDrawn(page);
  await page.getByRole('button', { name: 'Near a place' }).press('Enter');
  const pick = page.getByRole('button', { name: 'Choose a point on the map' });
  await pick.press('Enter');
  const crosshair = page.getByRole('application', { name: /^Crosshair on the map/ });
  await expect(crosshair).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#said')).toHaveText('No point was chosen');
  await expect(page.getByRole('listbox', { name: /^Map of the/ })).toBeFocused();
  await expect(page).not.toHaveURL(/near=/);
  await pick.press('Enter');
  await expect(crosshair).toBeFocused();
  await expect(page.getByTestId('crosshair')).toBeInViewport();
  // The middle of the country lies in the sea: to the east is land.
  await expect(async () => {
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('#said')).toHaveText(/^Crosshair: (?!no )/, { timeout: 500 });
  }).toPass();
  const place = ((await page.locator('#said').textContent()) ?? '').replace('Crosshair: ', '');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('#said')).toHaveText(`Point placed: ${place}`);
  await expect(page).toHaveURL(/near=/);
  await expect(page.getByRole('heading', { name: new RegExp(place) }).first()).toBeVisible();
  await expect(page.getByRole('listbox', { name: /^Map of the/ })).toBeFocused();
});

test('a place of a plan is put down by keyboard alone', { tag: '@map' }, async ({ page }) => {
  await open(page, 'view=plan&for=mental-health&among=E06000063,E06000064&places=3');
  await mapDrawn(page);
  await expect(page.getByRole('list', { name: 'Where next' })).toBeVisible();
  await page.getByRole('button', { name: 'Pick on the map' }).press('Enter');
  await expect(page.getByRole('application', { name: /^Crosshair on the map/ })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.locator('#said')).toHaveText(/^Point placed: (Cumberland|Westmorland)/);
  await expect(page.getByText(/^With A \(/)).toBeVisible();
  await expect(page.getByRole('listbox', { name: /^Map of the/ })).toBeFocused();
});

test(
  'in Welsh the list is Welsh, and letters find both names',
  { tag: '@map' },
  async ({ page }) => {
    await page.goto('#view=need&lang=cy');
    await mapDrawn(page);
    await page.getByRole('radio', { checked: true }).last().focus();
    await page.keyboard.press('Tab');
    const list = page.getByRole('listbox', { name: /^Map o’r Deyrnas Unedig: Ardaloedd/ });
    await expect(list).toBeFocused();
    await typeAtOnce(page, 'caerd');
    await expect(present(page)).toHaveText(/^Caerdydd: /);
    await page.keyboard.press('Home');
    await typeAtOnce(page, 'cardif');
    await expect(present(page)).toHaveText(/^Caerdydd: /);
  },
);
