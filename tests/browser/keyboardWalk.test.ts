import type { Page } from '@playwright/test';
import { VIEWS, type View } from '../../src/store/views';
import { watchFocus } from './focusWatch';
import { smallTargets } from './smallTargets';
import { expect, test } from './visit';

/** States in which the tools of a view and its ways out are there; other views open as they are. */
const LINKS: Readonly<Partial<Record<View, readonly string[]>>> = {
  explore: [
    'view=explore&near=53.8,-1.55,15&sector=health,mental-health&q=peer',
    'view=explore&list=all&org=recovery-colleges',
  ],
  need: ['view=need&class=5', 'view=need&show=table&nation=wales'],
  gaps: [
    'view=gaps&for=mental-health&class=2-0&region=E12000002&weights=qof_dm:1',
    'view=gaps&for=health&show=table',
    'view=gaps&for=health&area=E06000009',
    'view=gaps&show=compare&compare=E07000027,E06000064',
  ],
  area: ['view=area&area=E06000009'],
  questions: ['view=questions&sector=mental-health&empowerment=service-user&on=neighbours'],
  brief: ['view=brief&area=E06000001&for=employment-skills&with=peer-support'],
  introductions: ['view=introductions&for=employment-skills&with=peer-support'],
  organisation: ['view=organisation&org=recovery-colleges'],
  record: ['view=record&do=correct&org=recovery-colleges'],
};
const EMBEDS = [
  'what=map&controls=filters,search,details,fullscreen#show=table',
  'what=list&nation=wales',
];

const ADDRESSES = [
  ...VIEWS.flatMap((view) => (LINKS[view] ?? [`view=${view}`]).map((link) => `./#${link}`)),
  ...EMBEDS.map((options) => `./embed.html?v=1&${options}`),
];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 375, height: 720 };

/** More than any page has, so that a walk in a circle ends. */
const MOST_STOPS = 400;

/** Presses what can be reached, each kind of control once. Returns the names after which the focus was lost. */
async function walk(
  page: Page,
  pressHeader: boolean,
): Promise<{ pressed: number; lost: string[] }> {
  const pressed = new Set<string>();
  const lost: string[] = [];
  const press = async (key: string, name: string): Promise<void> => {
    await page.keyboard.press(key);
    const stays = await page.evaluate(() => window.focusWatch.stays());
    if (!stays) lost.push(`${key} on "${name}"`);
  };
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const control = await page.evaluate((kinds) => window.focusWatch.control(kinds), [...pressed]);
    if (control === null) break;
    if (pressed.has(control.kind)) {
      // A dialog keeps the focus to itself: once round is all of it.
      if (control.inDialog) await press('Escape', control.name);
      continue;
    }
    pressed.add(control.kind);
    if (control.leadsOut || control.besideDetails || (control.inHeader && !pressHeader)) continue;
    for (const key of control.keys) await press(key, control.name);
    await page.evaluate((kind) => window.focusWatch.restore(kind), control.kind);
  }
  return { pressed: pressed.size, lost };
}

for (const address of ADDRESSES) {
  test(`targets are large enough, and by keyboard the focus is never lost: ${address}`, async ({
    page,
  }) => {
    await page.addInitScript(watchFocus);
    await page.goto(address);
    // What is not there yet would not be walked.
    await expect.poll(() => page.evaluate(() => window.focusWatch.isOpen())).toBe(true);
    for (const size of [NARROW, WIDE]) {
      await page.setViewportSize(size);
      await page.evaluate(() => window.focusWatch.still());
      expect(await page.evaluate(smallTargets), `${size.width} px`).toEqual([]);
    }
    const { pressed, lost } = await walk(page, address === ADDRESSES[0]);
    expect(pressed, 'controls pressed').toBeGreaterThan(3);
    expect(lost, 'the focus fell to the page').toEqual([]);
  });
}
