import type { Locator } from '@playwright/test';
import { expect, mapDrawn, open, test } from './visit';

/** High contrast of Windows: the browser takes colours away, except where a page keeps them. */
test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

const background = (what: Locator): Promise<string[]> =>
  what.evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));

/** What an element that is drawn in the palette's own background would have. */
const canvas = (what: Locator): Promise<string> =>
  what.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.backgroundColor = 'Canvas';
    const colour = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return colour;
  });

test('the legend keeps its colours, and what is chosen is outlined', async ({ page }) => {
  await open(page, 'view=need&class=5');
  const rows = page.getByRole('button', { name: /\d+ areas?$/ });
  await expect(rows.first()).toBeVisible();
  const swatches = await background(rows.locator('span:first-child'));
  expect(swatches.length).toBeGreaterThan(4);
  expect(new Set(swatches).size).toBe(swatches.length);
  const pressed = page.locator('button[aria-pressed="true"]', { hasText: 'areas' });
  await expect(pressed).toHaveCSS('outline-width', '2px');
});

test('need by reach keeps nine colours', async ({ page }) => {
  await open(page, 'view=gaps&for=mental-health');
  const cells = page.getByRole('group', { name: 'Need and reach together' }).getByRole('button');
  await expect(cells).toHaveCount(9);
  expect(new Set(await background(cells)).size).toBe(9);
});

test('map or table, the slider, badges and bars are seen', { tag: '@map' }, async ({ page }) => {
  await open(page, 'near=53.8,-1.55,15');
  const choices = page.getByRole('radiogroup', { name: 'Show as' }).getByRole('radio');
  await expect(choices).toHaveCount(2);
  const [chosen, other] = await background(choices.locator('xpath=following-sibling::span'));
  expect(chosen).not.toBe(other);
  const track = page.getByRole('slider').locator('xpath=ancestor::*[contains(@class,"track")]');
  const [filled] = await background(track.locator('> span').first());
  expect(filled).not.toBe(await canvas(track));
  await mapDrawn(page);
  const badges = page.locator('summary', { hasText: 'Known pioneers' }).locator('..');
  const hues = await background(badges.locator('li > span[aria-hidden]:not(:empty)'));
  expect(new Set(hues).size).toBeGreaterThan(3);

  await page.goto('#view=gaps&for=mental-health');
  const bar = page.locator('dd[data-kind="need"] > span').first();
  await expect(bar).toBeVisible();
  expect(await background(bar)).not.toContain(await canvas(bar));
});
