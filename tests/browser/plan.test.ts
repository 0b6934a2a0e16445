import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, mapDrawn, open, test } from './visit';

/** Three places of Cumbria, by a list of one's own: small, so that it is quick. */
const CUMBRIA = 'view=plan&for=mental-health&among=E06000063,E06000064&places=3';

const proposed = (page: Page): Locator => page.getByRole('list', { name: 'Where next' });
const tried = (page: Page): Locator => page.getByRole('list', { name: 'Places you try' });
const change = (page: Page, words: RegExp): Locator =>
  page.getByRole('status').filter({ hasText: words });
const search = (page: Page): Locator =>
  page.getByRole('searchbox', { name: 'Neighbourhood, place or postcode' });

async function namesOf(list: Locator): Promise<string[]> {
  return list.getByRole('heading').allInnerTexts();
}

test('a plan: today, places with their reasons, and a proof', { tag: '@map' }, async ({ page }) => {
  await open(page, CUMBRIA);
  await expect(page.getByRole('region', { name: 'Today' })).toContainText(/known .*within 20 km/);
  await expect(proposed(page).getByRole('listitem')).toHaveCount(3);
  const first = proposed(page).getByRole('listitem').first();
  await expect(first).toContainText(/[\d,]+ people live within 20 km/);
  await expect(first).toContainText(/Worth [\d,]+ people in need/);
  await expect(first).toContainText(/to learn from/i);
  await expect(first).toContainText(/Chosen in \d+ of \d+ plausible settings/);
  await expect(page.getByText(/^Proven: /)).toBeVisible();
  await expect(page.getByText('an area to look in, not an address')).toBeVisible();
  await mapDrawn(page);
  await expect(page.getByRole('list', { name: 'On this map' })).toContainText('by its number');
  await expectAccessible(page);
});

test(
  'a plan of five places prints on one page, with its map and its link',
  { tag: '@map' },
  async ({ page }) => {
    await open(page, CUMBRIA.replace('places=3', 'places=5'));
    await expect(proposed(page).getByRole('listitem')).toHaveCount(5);
    await mapDrawn(page);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBe(1);
    const names = await namesOf(proposed(page));
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const sheet = page.getByRole('article');
    await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(/^Where next: Mental health/);
    const [places, gains] = [sheet.getByRole('table').first(), sheet.getByRole('table').last()];
    await expect(places.getByRole('rowheader')).toHaveText(
      names.map((name) => name.replace(/^Place (\d+):\s+/, '$1. ')),
    );
    await expect(gains.getByRole('rowheader').first()).toHaveText('All');
    await expect(sheet.getByRole('img')).toHaveAccessibleName(/^Map of the places/);
    await expect(sheet.getByRole('img').locator('circle')).toHaveCount(5);
    for (const words of [
      /^Today /,
      /^Proven: /,
      /^http.*view=plan.*among=E06000063,E06000064/,
      /^As of \d+ \w+ \d{4}$/,
      /^Edition of the data: \S+\./,
    ])
      await expect(sheet.getByText(words)).toBeVisible();
    await expect(proposed(page)).toBeHidden();
    await expect(page.locator('#picture')).toBeHidden();
    await page.emulateMedia({ media: null });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(sheet).toHaveCount(0);
    await expect(proposed(page)).toBeVisible();
  },
);

test('a plan is the same after a reload', async ({ page }) => {
  await open(page, `${CUMBRIA}&show=table`);
  await expect(proposed(page).getByRole('listitem')).toHaveCount(3);
  const before = await namesOf(proposed(page));
  await page.reload();
  await expect(proposed(page).getByRole('listitem')).toHaveCount(3);
  await expect.poll(() => namesOf(proposed(page))).toEqual(before);
});

test('the choices of a plan are in the link, and Back takes a place away again', async ({
  page,
}) => {
  await open(page, `${CUMBRIA}&show=table`);
  await expect(proposed(page).getByRole('listitem')).toHaveCount(3);
  await page.getByRole('button', { name: /How many places/ }).press('Enter');
  await page.getByRole('option', { name: '1 new place', exact: true }).click();
  await expect(proposed(page).getByRole('listitem')).toHaveCount(1);
  await page.getByText('Count people in the most deprived fifth twice').click();
  await page.getByRole('button', { name: 'Leave out Cumberland' }).press('Enter');
  await expect(page).toHaveURL(/places=1&count=deprived&among=E06000064/);
  await page
    .getByRole('button', { name: /^Keep / })
    .first()
    .press('Enter');
  await expect(page).toHaveURL(/planned=1:/);
  await expect(tried(page).getByRole('listitem')).toHaveCount(1);
  await page.goBack();
  await expect(tried(page)).toHaveCount(0);
  await expect(page).toHaveURL(/places=1&count=deprived&among=E06000064/);
});

test('what if, by keyboard: each change in a sentence, and removing restores today', async ({
  page,
}) => {
  await open(page, `${CUMBRIA}&show=table`);
  await expect(proposed(page).getByRole('listitem')).toHaveCount(3);
  const [today, before] = [
    await page.getByRole('region', { name: 'Today' }).innerText(),
    await namesOf(proposed(page)),
  ];
  await search(page).fill('Whitehaven');
  await expect(page.getByRole('option', { name: /Whitehaven/ }).first()).toBeVisible();
  await search(page).press('Enter');
  await expect(change(page, /^With A \(/)).toBeVisible();
  await expect(tried(page).getByRole('listitem')).toHaveCount(1);
  await expect(page).toHaveURL(/planned=1:54\.\d+,-3\.\d+/);
  await page
    .getByRole('button', { name: /^Keep / })
    .first()
    .press('Enter');
  await expect(change(page, /^With B \(/)).toBeVisible();
  await page.getByRole('button', { name: 'Move A', exact: true }).press('Enter');
  await expect(change(page, /^Moving A/)).toBeVisible();
  await expect(search(page)).toBeFocused();
  await search(page).fill('Keswick');
  await expect(page.getByRole('option', { name: /Keswick/ }).first()).toBeVisible();
  await search(page).press('Enter');
  await expect(change(page, /^Moved to A \(/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /Practice of A$/ }).press('Enter');
  await page.getByRole('option', { name: 'Mentoring' }).press('Enter');
  await expect(tried(page).getByText(/^Would do: Mentoring\. [\d,]+ people live/)).toBeVisible();
  await expect(page).toHaveURL(/planned=1:54\.\d+,-3\.\d+,,mentoring:/);

  await page.getByRole('button', { name: 'Remove B', exact: true }).press('Enter');
  await expect(change(page, /^Without B \(/)).toBeVisible();
  await page.getByRole('button', { name: 'Remove A', exact: true }).press('Enter');
  await expect(change(page, /^Without A \(/)).toBeVisible();
  await expect(page).not.toHaveURL(/planned/);
  await expect(page.getByRole('region', { name: 'Today' })).toHaveText(today, {
    useInnerText: true,
  });
  await expect.poll(() => namesOf(proposed(page))).toEqual(before);
});

test(
  'a click on the map puts a place down, and the map shows what it would change',
  { tag: '@map' },
  async ({ page }) => {
    await open(page, CUMBRIA);
    await mapDrawn(page);
    await page.getByRole('button', { name: 'Pick on the map' }).click();
    await expect(page.getByText('Click the map where the place should be')).toBeVisible();
    await page.locator('canvas').first().click();
    await expect(tried(page).getByRole('listitem')).toHaveCount(1);
    const legend = page.getByRole('button', {
      name: /Legend: What the places you try would change/,
    });
    await expect(legend).toBeVisible();
  },
);

test('who would gain, a second plan beside it, and all of it as text', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${CUMBRIA}&show=table`);
  await expect(proposed(page).getByRole('listitem')).toHaveCount(3);
  const gains = page.getByRole('region', { name: 'Who would gain, and who not' });
  await expect(gains.getByRole('rowheader', { name: 'Most deprived fifth' })).toBeVisible();
  await expect(gains.getByRole('rowheader', { name: 'Country' })).toBeVisible();
  await expect(gains.getByText(/^Concentration [−+]?0\.\d\d/)).toBeVisible();
  await expect(gains.getByRole('img', { name: /^People in need reached/ })).toBeVisible();

  await page.getByRole('button', { name: 'Keep this plan to compare' }).click();
  await page.getByRole('button', { name: /How many places/ }).press('Enter');
  await page.getByRole('option', { name: '1 new place', exact: true }).click();
  const both = page.getByRole('region', { name: 'Two plans side by side' });
  await expect(both.getByRole('row', { name: /^Places 1\. / })).toContainText(/3\. /);
  await expect(page).toHaveURL(/beside=1~for~mental-health/);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Copy the choices and the answer' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of ['1 new place', 'Today', '1. ', 'Proven', 'not addresses', page.url()])
    expect(text).toContain(part);
});

test('a plan in a frame: the list in Welsh', async ({ page }) => {
  await page.goto(`embed.html?v=1&what=list&controls=filters&lang=cy&${CUMBRIA}`);
  await expect(page.getByRole('heading', { name: 'Ble nesaf?' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Ble nesaf' }).getByRole('listitem')).toHaveCount(3);
  await expect(page.getByText(/^Profwyd: /)).toBeVisible();
  await expectAccessible(page);
});

test('a plan in a frame: the map in the dark', { tag: '@map' }, async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 480 });
  await page.goto(`embed.html?v=1&what=map&theme=dark&${CUMBRIA}`);
  await page.getByRole('button', { name: /Legend: Gap/ }).click();
  await expect(page.getByRole('list', { name: 'On this map' })).toContainText('by its number');
  await expectAccessible(page);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 720 }, hasTouch: true });

  test('the navigation holds five views in Welsh, and a plan loses nothing sideways', async ({
    page,
  }) => {
    await page.goto(`#${CUMBRIA}&lang=cy&theme=dark`);
    await expect(page.getByRole('link', { name: 'Cynllun' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await expect(page.getByRole('link', { name: 'Dull' })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('list', { name: 'Ble nesaf' }).getByRole('listitem')).toHaveCount(
      3,
    );
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });
});
