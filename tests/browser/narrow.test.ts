import type { Locator, Page } from '@playwright/test';
import { sideways } from './sideways';
import { expect, expectAccessible, mapDrawn, open, test } from './visit';

const LANG = { en: 'en-GB', cy: 'cy' } as const;

/** Those in which what lies over the map is looked at as well. */
const WITH_MAP = new Set(['view=explore', 'view=gaps&for=health']);

for (const link of [
  '',
  'view=explore',
  'view=need',
  'view=gaps',
  'view=gaps&for=health',
  'view=plan&among=W92000004',
  'view=method',
  'view=gaps&show=table',
  'area=E06000009',
]) {
  const tag = WITH_MAP.has(link) ? '@map' : [];
  test(`at 320 px nothing is lost sideways: ${link || 'start'}`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, link);
    expect(await sideways(page)).toEqual([]);
    await expectAccessible(page);
  });
}

/** Those that the list above has not, and all of them in Welsh, whose words are longer. */
const READ = [
  'view=introductions&for=employment-skills',
  'view=area&area=E06000009',
  'view=record&do=correct&org=recovery-colleges',
  'view=brief&area=E06000001&for=employment-skills&with=peer-support',
  'view=embed',
  'view=organisation&org=recovery-colleges',
  'view=practice&with=peer-support',
  'view=own',
  'view=questions&sector=mental-health&empowerment=service-user&on=neighbours',
];
for (const [language, links] of [
  ['en', READ],
  ['cy', ['view=start', 'view=explore', 'view=gaps&for=health', 'view=method', ...READ]],
] as const) {
  test(`at 320 px no page is wider than the window: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const link of [...links, 'view=plan']) {
      await page.goto(`#${link}&lang=${language}`);
      await expect(page.locator('html')).toHaveAttribute('lang', LANG[language]);
      const isWorkedOut = /^view=(?:introductions|plan)/.test(link);
      const words = page.getByRole('main').locator(isWorkedOut ? 'table' : 'h2');
      await expect(words.first()).toBeVisible();
      expect(await sideways(page), link).toEqual([]);
    }
  });
}

for (const view of [
  'start',
  'explore',
  'need',
  'gaps',
  'gaps&for=health',
  'plan&among=W92000004',
  'method',
]) {
  test(`dark and contrast colours keep their contrast in ${view}`, async ({ page }) => {
    await open(page, `view=${view}&theme=dark`);
    await expectAccessible(page);
    // The page stays, and what it has drawn: only the colours are others.
    await page.evaluate((link) => {
      window.location.hash = link;
    }, `view=${view}&theme=contrast`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
    await expectAccessible(page);
  });
}

/** Whether all of it lies in the window, and nothing over its middle. */
async function expectInSight(what: Locator): Promise<void> {
  await expect(what).toBeInViewport({ ratio: 0.99 });
  await expect(async () => {
    const onTop = await what.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      return element.contains(top);
    });
    expect(onTop).toBe(true);
  }).toPass();
}

test.describe('what a tap opens on a phone is in sight', () => {
  test.use({ viewport: { width: 375, height: 667 }, hasTouch: true });

  test('a filter', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Nation' }).tap();
    await expectInSight(page.getByText('Northern Ireland', { exact: true }));
    await expect(page.getByRole('button', { name: 'Show more of the map' })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  });

  test('the field for a place, and what is near it', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Near a place' }).tap();
    const field = page.getByRole('searchbox', { name: 'Council, town or postcode' });
    await expectInSight(field);
    await field.fill('Blackpool');
    await page.getByRole('option', { name: 'Blackpool' }).first().tap();
    await expectInSight(page.getByText(/^\d+ organisations?, /));
    await expectInSight(page.getByRole('heading', { name: /^With a place of their own/ }));
  });

  test('the download below the table of gaps', async ({ page }) => {
    await open(page, 'view=gaps&for=mental-health&show=table');
    await expectInSight(page.getByRole('button', { name: 'Download this table (CSV)' }));
  });

  test('the list of a kind, and a card of it, which takes the focus', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Show more of the list' }).tap();
    await page.getByRole('link', { name: /^Mental health/ }).tap();
    await expectInSight(page.getByRole('heading', { name: /^With a place of their own/ }));
    const first = page.getByRole('listitem').getByRole('button', { name: '42nd Street' });
    await expectInSight(first);
    await first.tap();
    const details = page.getByRole('complementary', { name: 'Details' });
    await expect(details).toBeFocused();
    await expectInSight(details.getByRole('heading', { level: 2, name: '42nd Street' }));
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(first).toBeFocused();
  });

  test('the map, while it waits for a point', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Near a place' }).tap();
    await page.getByRole('button', { name: 'Choose a point on the map' }).tap();
    await expectInSight(page.getByText(/^Click the map/));
    await page.getByRole('button', { name: 'Cancel' }).tap();
    await expect(page.getByText(/^Click the map/)).toBeHidden();
    await expect(page.locator('body')).not.toBeFocused();
  });
});

/** What scrolls in a low window, with the role of what a view has once its data is there. */
const LOW: readonly (readonly [
  link: string,
  role: 'link' | 'listitem' | 'rowheader' | 'slider',
])[] = [
  ['view=explore&list=all', 'listitem'],
  ['view=need', 'slider'],
  ['view=gaps&for=health', 'listitem'],
  ['view=gaps&for=health&area=E06000009', 'link'],
  ['view=explore&show=table', 'rowheader'],
  ['view=need&show=table', 'rowheader'],
  ['view=gaps&for=health&show=table', 'rowheader'],
  ['view=plan&show=table', 'rowheader'],
  ['view=gaps&show=compare&compare=E06000009,W06000004', 'rowheader'],
  ['view=method', 'link'],
];

/** What scrolls by itself within the open view, with how much of it is seen at once, in px. */
const scrolled = (page: Page): Promise<{ name: string; height: number }[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element): boolean =>
      element.scrollHeight > element.clientHeight + 1 &&
      /auto|scroll/.test(getComputedStyle(element).overflowY) &&
      element.getClientRects().length > 0;
    return [...document.querySelectorAll('main *')]
      .filter(scrolls)
      .map((element) => ({ name: element.className, height: element.clientHeight }));
  });

for (const [name, viewport] of [
  // A window of 1280 by 1024, enlarged four times.
  ['at 400%', { width: 320, height: 256 }],
  ['on a phone on its side', { width: 844, height: 390 }],
] as const) {
  test.describe(`${name} nothing scrolls within a few lines`, () => {
    test.use({ viewport });

    for (const [link, role] of LOW) {
      test(link, async ({ page }) => {
        await open(page, link);
        await expect(page.getByRole('main').getByRole(role).first()).toBeAttached();
        expect((await scrolled(page)).filter(({ height }) => height < 160)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
        const last = page.getByRole('main').locator(':is(button, a, input):visible').last();
        // Again, as what is fetched may still move it.
        await expect(async () => {
          await last.focus();
          await expect(last).toBeInViewport({ timeout: 1000 });
        }).toPass();
      });
    }
  });
}

test.describe('without motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test(
    'no outline passes through a transition, and the map keeps its ring',
    { tag: '@map' },
    async ({ page }) => {
      await open(page, 'view=need');
      await mapDrawn(page);
      const ran = page.evaluate(
        () =>
          new Promise<string>((done) => {
            document.addEventListener('transitionrun', ({ propertyName }) => done(propertyName));
            document.addEventListener('keyup', ({ key }) => key === 'F9' && done('none'));
          }),
      );
      await page.getByRole('radio', { name: 'Map' }).focus();
      await page.keyboard.press('Tab');
      const list = page.getByRole('listbox', { name: /^Map of the United Kingdom/ });
      await expect(list).toBeFocused();
      await expect(list).toHaveCSS('outline-width', '3px');
      await expect(list).toHaveCSS('outline-style', 'solid');
      await page.keyboard.press('Tab');
      await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused();
      await page.keyboard.press('F9');
      expect(await ran).toBe('none');
    },
  );
});
