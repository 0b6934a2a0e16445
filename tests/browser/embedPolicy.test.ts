import type { Page } from '@playwright/test';
import { expect, test } from './hosts/visitHost';

/** Loads an embed and gathers what its strict policy had to block. */
async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const blocked: string[] = [];
    Object.assign(window, { blocked });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      blocked.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  return () => page.evaluate(() => (window as unknown as { blocked: string[] }).blocked);
}

test(
  'the strict policy blocks nothing of any shape, nor of what a reader does',
  { tag: '@map' },
  async ({ page, map }) => {
    const blocked = await watchPolicy(page);
    const open = (link: string) => page.goto(`${map.origin}/embed.html?v=1&${link}`);

    await open('what=list&nation=wales&controls=filters,search,details');
    await expect(page.getByRole('searchbox').first()).toBeVisible();
    await page.getByRole('button', { name: 'All Wales People First' }).click();
    await expect(
      page.getByRole('region', { name: 'Details' }).getByRole('heading').first(),
    ).toBeVisible();
    expect(await blocked()).toEqual([]);

    await open('what=card&area=W06000015');
    const details = page.getByRole('region', { name: 'Details' });
    await expect(details.getByRole('heading').first()).toBeVisible();
    await details.locator('button[aria-expanded=false]').first().click();
    await expect(details.locator('button[aria-expanded=true]').first()).toBeVisible();
    expect(await blocked()).toEqual([]);

    await open('what=table&view=gaps');
    await expect(page.getByRole('table').first()).toBeVisible();
    expect(await blocked()).toEqual([]);

    await open('what=map&view=gaps&ink=111&paper=fff');
    await expect(page.locator('[data-map="drawn"]')).toBeVisible();
    expect(await blocked()).toEqual([]);
  },
);

test('a sandbox that is too tight is said in a sentence', async ({ page, host, map, watch }) => {
  watch.expectConsole('CORS policy');
  watch.expectConsole('net::ERR_FAILED');
  watch.expectConsole('Blocked opening');
  await page.goto(`${host.origin}/tight.html`);
  const closed = page.frameLocator('iframe[title="No new windows"]');
  await closed.getByRole('link', { name: 'Open the full map' }).click();
  await expect(closed.getByText('lets it open no window')).toContainText(
    `${map.origin}/index.html`,
  );
  const nameless = page.frameLocator('iframe[title="No origin"]');
  await expect(nameless.getByText('"allow-same-origin"')).toBeVisible();
});

test('a host colours its embed, and hears why a pair is refused', async ({ page, host }) => {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('pps-error', (event) => heard.push((event as CustomEvent).detail));
  });
  await page.goto(`${host.origin}/colours.html`);
  const own = page.frameLocator('iframe').nth(0);
  await expect(own.getByText(/known pioneers?$/)).toHaveCSS('color', 'rgb(27, 20, 100)');
  await expect(own.locator('html')).toHaveCSS('background-color', 'rgb(255, 248, 231)');
  await expect(own.getByRole('link')).toHaveCSS('color', 'rgb(138, 21, 56)');
  const pale = page.frameLocator('iframe').nth(1);
  await expect(pale.getByRole('note')).toHaveText(
    '#999999 words on #ffffff paper reach 2.8 to 1; 4.5 is the least.',
  );
  await expect(pale.getByText(/known pioneers?$/)).not.toHaveCSS('color', 'rgb(153, 153, 153)');
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard))
    .toEqual([
      {
        pps: 1,
        type: 'error',
        refused: [{ part: 'ink', colour: '#999999', paper: '#ffffff', ratio: 2.8 }],
      },
    ]);
});

test('full screen is offered where the host allows it', async ({ page, host }) => {
  await page.goto(`${host.origin}/fullScreen.html`);
  const may = page.frameLocator('iframe[title="May fill the screen"]');
  const mayNot = page.frameLocator('iframe[title="May not"]');
  await may.getByRole('button', { name: 'Full screen' }).click();
  await expect
    .poll(() => page.evaluate(() => document.fullscreenElement?.getAttribute('title')))
    .toBe('May fill the screen');
  await page.evaluate(() => document.exitFullscreen());
  await expect(mayNot.getByText('Need and reach', { exact: true })).toBeVisible();
  await expect(mayNot.getByRole('button', { name: 'Full screen' })).toHaveCount(0);
});
