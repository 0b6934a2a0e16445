import type { Locator, Page } from '@playwright/test';
import { expectTakenOver, forgetMoves, holdCode, movesOf, watchMoves } from './drawn';
import { expect, expectAccessible, test } from './visit';

const panelOf = (page: Page): Locator => page.locator('#panel');

const linesOf = async (panel: Locator): Promise<readonly string[]> =>
  (await panel.innerText()).split('\n').filter((line) => line.trim() !== '');

/** A state that is drawn ahead, a heading of it, and a sentence that tells of the data. */
const STATES = [
  ['view=explore', 'Who is doing this?', /^[\d,]+ organisations/],
  ['view=need', 'Where is the need?', /Need index/],
  ['view=gaps', 'Where to look first', /Choose a sector to see the places/],
  ['view=gaps&for=mental-health', 'Where to look first', /have high need and no known pioneer/],
  ['view=area&area=E06000009', 'Blackpool', /19 of 52|figures stand out/],
] as const;

for (const [link, name, sentence] of STATES)
  test(`words stand before the code, and are taken over as they are: ${link}`, async ({ page }) => {
    await watchMoves(page);
    const release = await holdCode(page);
    await page.goto(`#${link}`, { waitUntil: 'commit' });
    const panel = panelOf(page);
    const heading = panel.getByRole('heading', { name, exact: true });
    await expect(heading).toBeVisible();
    await expect(panel.getByText(sentence).first()).toBeVisible();
    await expectAccessible(page);
    await forgetMoves(page);
    const before = await linesOf(panel);
    const search = page.getByRole('searchbox').first();
    await search.focus();
    const drawn = await heading.elementHandle();
    release();
    await expectTakenOver(page);
    // The very element, and nothing that was read is said otherwise.
    expect(await heading.evaluate((now, then) => now === then, drawn)).toBe(true);
    expect(await linesOf(panel)).toEqual(expect.arrayContaining([...before]));
    expect(await movesOf(page)).toEqual([]);
    // It is alive, and the keyboard is where it was: what is typed is answered.
    await page.keyboard.type('Hull');
    await expect(page.getByRole('option', { name: /Hull/ }).first()).toBeVisible();
  });

test('a choice that was pressed before the code was there opens once it is', async ({ page }) => {
  const release = await holdCode(page);
  await page.goto('#view=gaps&for=mental-health', { waitUntil: 'commit' });
  await page.getByRole('button', { name: /Mental health/ }).click();
  release();
  await expect(page.getByRole('option', { name: 'Criminal justice' })).toBeVisible();
});

test('what was typed into the filter before the code was there filters', async ({ page }) => {
  const release = await holdCode(page);
  await page.goto('#view=explore', { waitUntil: 'commit' });
  await page.getByRole('searchbox', { name: 'Find in this list' }).fill('recovery college');
  release();
  await expect(page).toHaveURL(/q=recovery/);
});

test('who leaves the box before the code is there takes Enter back', async ({ page }) => {
  const release = await holdCode(page);
  await page.goto('#view=explore', { waitUntil: 'commit' });
  const box = page.getByRole('searchbox').first();
  await box.focus();
  await page.keyboard.type('Leeds');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  release();
  await expectTakenOver(page);
  await box.focus();
  await expect(page.getByText('What you type stays on this device.')).toBeVisible();
  expect(page.url()).not.toContain('area=');
});

test('a link that is followed before the code is there leads on', async ({ page }) => {
  const release = await holdCode(page);
  await page.goto('#view=gaps&for=mental-health', { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'Method' }).click();
  await expect(page).toHaveURL(/view=method/);
  release();
  await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible();
  await expectTakenOver(page);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 667 }, hasTouch: true });

  for (const [name, isRaised] of [
    [/^Mental health/, true],
    ['Need', false],
  ] as const)
    test(`the sheet that was raised before the code was there stays so in its view alone: ${name}`, async ({
      page,
    }) => {
      const release = await holdCode(page);
      await page.goto('#view=explore', { waitUntil: 'commit' });
      await page.getByRole('button', { name: 'Show more of the list' }).tap();
      await page.getByRole('link', { name, exact: true }).first().tap();
      await expect(page).toHaveURL(isRaised ? /sector=mental-health/ : /view=need/);
      release();
      await expectTakenOver(page);
      const handle = page.getByRole('button', { name: /^Show more of the/ });
      await expect(handle).toHaveAttribute('aria-expanded', String(isRaised));
    });
});

for (const link of [
  'view=area&area=E99999999',
  'view=area&area=',
  'view=gaps&for=',
  'view=gaps&for=health&theme=dark',
  'view=gaps&for=health&km=10',
  'view=gaps&km=10',
])
  test(`nothing that was not drawn is asked for: ${link}`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`#${link}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
    await expectTakenOver(page);
    expect(asked.filter((url) => url.includes('/drawn-'))).toEqual([]);
  });
