import { expect, open, test } from './visit';

/**
 * What Safari 16.4, Chrome 111 or Firefox 115 do not have, as paths from the global object. A page
 * that leans on one of them stays empty there.
 */
const NEWER = [
  'URL.canParse',
  'URL.parse',
  'Promise.withResolvers',
  'Promise.try',
  'Object.groupBy',
  'Map.groupBy',
  'Array.fromAsync',
  'AbortSignal.any',
  'Iterator',
  'Intl.Segmenter',
  'Intl.DurationFormat',
  'Set.prototype.union',
  'Set.prototype.intersection',
  'Set.prototype.difference',
  'Set.prototype.isSubsetOf',
  'String.prototype.isWellFormed',
  'String.prototype.toWellFormed',
  'RegExp.escape',
  'Uint8Array.fromBase64',
  'requestIdleCallback',
  'scheduler',
  'navigation',
  'documentPictureInPicture',
  'Document.prototype.startViewTransition',
  'Element.prototype.checkVisibility',
  'Element.prototype.moveBefore',
  'HTMLElement.prototype.showPopover',
] as const;

const FORGET = `for (const path of ${JSON.stringify(NEWER)}) {
  const parts = path.split('.');
  const name = parts.pop();
  const home = parts.reduce((object, part) => object?.[part], globalThis);
  if (home) delete home[name];
}`;

const VIEWS = [
  'view=start',
  'view=explore&q=peer',
  'view=need&for=mental-health',
  'view=gaps&for=mental-health',
  'view=gaps&for=mental-health&show=table',
  'view=area&area=E06000001',
  'view=method',
  'compare=E06000001,E06000002',
] as const;

test.beforeEach(async ({ page }) => {
  await page.addInitScript(FORGET);
  // The worker has globals of its own.
  await page.route(/assets\/worker-.*\.js/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${FORGET}\n${await response.text()}` });
  });
});

for (const link of VIEWS)
  test(
    `${link} works without what is newer than the oldest browsers`,
    { tag: '@map' },
    async ({ page }) => {
      await open(page, link);
      const left = await page.evaluate(
        (paths) =>
          paths.filter((path) => {
            const parts = path.split('.');
            return (
              parts.reduce<unknown>(
                (object, part) => (object as Record<string, unknown> | undefined)?.[part],
                globalThis,
              ) !== undefined
            );
          }),
        NEWER,
      );
      expect(left, 'still there').toEqual([]);
      await expect(page.getByText(/Loading|Working out/)).toHaveCount(0);
      await expect(page.getByRole('alert')).toHaveCount(0);
    },
  );

for (const file of ['index.html', 'embed.html'])
  test(
    `where the code of ${file} does not run, a sentence says which browsers it works in`,
    { tag: '@map' },
    async ({ page, baseURL, watch }) => {
      watch.expectConsole('Failed to load resource');
      await page.route('**/assets/*.js', (route) => route.abort());
      await page.goto(`${baseURL}${file}`);
      await expect(page.getByText('Firefox 115')).toBeVisible();
    },
  );

test('a list for another site works without them', { tag: '@map' }, async ({ page, baseURL }) => {
  await page.goto(`${baseURL}embed.html?v=1&what=list`);
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
});
