import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { decodeGlance } from '../../src/dataset/decodeGlance';
import { allGaps } from '../../src/parts/glance/gapCounts';
import { rowsOf } from '../fixtures/tables';
import { expectTakenOver, forgetMoves, holdCode, movesOf, watchMoves } from './drawn';
import { EVERY_ORGANISATION, expect, expectAccessible, test } from './visit';

const SENTENCE = 'People powered services help people take control of their own lives.';
const BOX = 'Find a place, postcode, organisation or topic';
const { areaCount, areasWithGap, gapCount, unlookedCount } = allGaps(
  decodeGlance(JSON.parse(readFileSync('public/data/glance.json', 'utf8'))),
);
const pioneers = rowsOf('organisations').filter(({ status }) => status !== 'closed').length;

/** Each answer and sector in words; the walks, which come later, stand below them. */
const words = async (page: Page): Promise<readonly string[]> =>
  page.getByRole('main').getByRole('listitem').allInnerTexts();

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page has its headline, its box and the figures of the data', async ({ page }) => {
    await page.goto('');
    await expect(page.getByRole('heading', { level: 1, name: SENTENCE })).toBeVisible();
    await expect(page.getByRole('searchbox', { name: BOX })).toBeVisible();
    const answers = page.getByRole('list', { name: 'What the map says today' });
    await expect(answers).toContainText(`${pioneers} pioneers known`);
    await expect(answers).toContainText(`${areasWithGap} of ${areaCount} areas with high need`);
    await expect(answers).toContainText(`${unlookedCount} of ${gapCount} such gaps`);
    await expect(page.locator('noscript p')).toBeVisible();
  });
});

test('the words stand before the code, and nothing moves when it takes them over', async ({
  page,
}) => {
  await watchMoves(page);
  const release = await holdCode(page);
  await page.goto('', { waitUntil: 'commit' });
  const heading = page.getByRole('heading', { level: 1, name: SENTENCE });
  await expect(heading).toBeVisible();
  await forgetMoves(page);
  const before = await words(page);
  await expectAccessible(page);
  const box = page.getByRole('searchbox', { name: BOX });
  await box.focus();
  const drawn = await heading.elementHandle();
  release();
  await expect(page.getByRole('main').locator('svg use').first()).toBeAttached();
  expect((await words(page)).slice(0, before.length)).toEqual(before);
  // The very element, with the keyboard where it was: taken over, and not drawn again.
  expect(await heading.evaluate((now, then) => now === then, drawn)).toBe(true);
  await expect(box).toBeFocused();
  expect(await movesOf(page)).toEqual([]);
});

test('what was typed before the code was there is answered once it is', async ({ page }) => {
  const release = await holdCode(page);
  await page.goto('', { waitUntil: 'commit' });
  await page.getByRole('searchbox', { name: BOX }).fill('TS1 2AB');
  await page.keyboard.press('Enter');
  release();
  await expect(page.getByRole('heading', { level: 1, name: 'Middlesbrough' })).toBeVisible();
});

test('a button that was pressed before the code was there opens once it is', async ({ page }) => {
  const release = await holdCode(page);
  await page.goto('', { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Settings' }).click();
  release();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
});

test('a press that begins on drawn words and ends on living ones is heard', async ({ page }) => {
  const release = await holdCode(page);
  await page.goto('', { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Settings' }).hover();
  await page.mouse.down();
  release();
  await expectTakenOver(page);
  await expect(page.getByRole('main').locator('svg use').first()).toBeAttached();
  await page.mouse.up();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
});

for (const [link, name] of [
  ['view=explore&theme=dark', EVERY_ORGANISATION],
  ['lang=cy', /\.$/],
  ['theme=dark', SENTENCE],
] as const)
  test(`a link to another state never shows the words of the opening one: ${link}`, async ({
    page,
  }) => {
    const release = await holdCode(page);
    await page.goto(`#${link}`, { waitUntil: 'commit' });
    const heading = page.getByRole('heading', { level: 1, includeHidden: true });
    await expect(heading).toBeAttached();
    await expect(heading).toBeHidden();
    release();
    await expect(page.getByText(name).first()).toBeVisible();
  });
