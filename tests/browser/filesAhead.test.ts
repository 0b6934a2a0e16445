import { holdBack } from './holdBack';
import { expect, test } from './visit';

/** The code that knows what to ask for. */
const ENTRY = /assets\/(?:index|embed)-[^/]*\.js$/;

for (const [address, files] of [
  ['#view=gaps&for=mental-health', ['GapsPanel', 'MapPane', 'worker-']],
  ['#sector=mental-health', ['ExplorePanel', 'MapPane']],
  ['#view=area&area=E06000009', ['AreaProfile', 'demand.json', 'figures.json']],
  ['#lang=cy', ['Start', 'glance.json']],
  ['embed.html?v=1&what=list', ['EmbedList']],
] as const)
  test(`what a link opens is asked for before any code has run: ${address}`, async ({ page }) => {
    const release = await holdBack(page, ENTRY);
    const asked = files.map((file) =>
      page.waitForRequest((request) => new URL(request.url()).pathname.includes(`/${file}`)),
    );
    await page.goto(address, { waitUntil: 'commit' });
    await Promise.all(asked);
    release();
    await expect(page.getByRole('heading').first()).toBeVisible();
  });

/** The page, where every address that its code fetches is written down. */
interface Watched {
  fetched: string[];
}

for (const address of [
  '#view=explore',
  '#view=gaps&for=mental-health&show=table',
  '#view=area&area=E06000009',
  '#view=area',
  '#view=method',
  '#view=organisation&org=recovery-colleges',
  '#lang=cy',
  'embed.html?v=1',
  'embed.html?v=1&what=table',
])
  test(`nothing is asked for ahead that is not used: ${address}`, async ({ page }) => {
    await page.addInitScript(() => {
      const watched = window as unknown as Watched;
      watched.fetched = [];
      const fetchIt = window.fetch.bind(window);
      window.fetch = (input, init) => {
        const asked = input instanceof Request ? input.url : input;
        watched.fetched.push(new URL(asked, document.baseURI).href);
        return fetchIt(input, init);
      };
    });
    await page.goto(address);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const { fetched } = window as unknown as Watched;
          const hrefs = (selector: string): string[] =>
            [...document.querySelectorAll<HTMLLinkElement>(selector)].map(({ href }) => href);
          const used = new Set([...fetched, ...hrefs('link[rel="stylesheet"]')]);
          return hrefs('link[rel="preload"]:not([as="font"])').filter((href) => !used.has(href));
        }),
      )
      .toEqual([]);
  });

for (const state of ['view=nowhere', 'view=constructor', 'view=__proto__', 'view%3Darea', 'view='])
  test(`a link that names no view opens as ever: ${state}`, async ({ page }) => {
    await page.goto(`#${state}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(page.locator('[data-drawn]')).toHaveCount(0);
  });

test('the map is asked for once the answer is there', { tag: '@map' }, async ({ page }) => {
  // The three seconds that the map waits at most never end here, however slow the machine.
  await page.addInitScript((longestMs) => {
    const usual = window.setTimeout.bind(window);
    window.setTimeout = ((run: () => void, ms?: number) =>
      ms === longestMs ? 0 : usual(run, ms)) as typeof window.setTimeout;
  }, 3000);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ofMap = (): readonly string[] =>
    asked.filter((path) => /createPpsMap|boundaries-overview/.test(path));
  const release = await holdBack(page, /assets\/worker-/);
  await page.goto('#view=gaps&for=mental-health&theme=dark');
  await expect(page.getByRole('status').filter({ hasText: 'Working out need' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Where to look first', level: 2 })).toBeVisible();
  expect(ofMap()).toEqual([]);
  release();
  await expect(page.locator('[data-map="drawn"]')).toBeVisible();
  expect(ofMap()).not.toEqual([]);
});
