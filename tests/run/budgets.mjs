// What a visitor downloads, brotli, beside its limits: measured by opening the built map in a browser,
// so that no file that is really fetched is left out. One JSON object per line.
import { launchChromium } from './launch.mjs';
import { serveCounting } from './countingServer.mjs';

const KB = 1000;
/** The map and the type come behind the words, which stand without them: held back, they prove it. */
const BEHIND_WORDS = /MapPane|areaLayer|createPpsMap|tile_|geojson-vt|maplibre|\.woff2$|\.geojson$/;

/** What makes drawn words live: held back, it proves that they stand without. */
const BEHIND_DRAWN_WORDS = /assets\/(?!early-).*\.js$|\/data\/|\.woff2$/;

const drawn = (page) => page.locator('[data-map="drawn"]');

/**
 * Each is opened anew with nothing kept, and counts every file until its words are there and the page
 * has asked for nothing for a second: what it fetches ahead by itself counts too. `onward` goes on from
 * there, and what is fetched for it is counted by itself.
 */
const ENTRIES = [
  {
    name: 'start',
    limitKb: 292,
    open: '',
    ready: (page) => page.getByRole('link', { name: /^Criminal justice: / }),
    onward: {
      name: 'place and postcode search',
      limitKb: 209,
      act: (page) => page.getByRole('searchbox').fill('Blackpool'),
      ready: (page) => page.getByRole('option', { name: /^Blackpool/ }).first(),
    },
  },
  {
    // Of a state that the build does not draw, so that they prove to be those of the code.
    name: 'first words',
    limitKb: 200,
    open: '#view=explore&sector=health',
    held: BEHIND_WORDS,
    ready: (page) => page.getByText(/^[\d,]+ organisations/),
  },
  {
    name: 'words of an area, before code',
    limitKb: 22.2,
    open: '#view=area&area=E06000009',
    held: BEHIND_DRAWN_WORDS,
    ready: (page) => page.getByRole('heading', { level: 2 }).first(),
  },
  { name: 'first complete map', limitKb: 574, open: '#view=explore', ready: drawn },
  {
    name: 'first gaps',
    limitKb: 738,
    open: '#view=gaps&for=employment-skills',
    ready: (page) => page.getByText(/have high need and no known pioneer/).first(),
    andReady: drawn,
  },
  {
    name: 'area page',
    limitKb: 433,
    open: '#view=area&area=E06000009',
    ready: (page) => page.getByRole('img', { name: /among its neighbours/ }).first(),
  },
  {
    name: 'embedded list',
    limitKb: 171.4,
    open: 'embed.html?v=1&what=list',
    ready: (page) => page.getByRole('listitem').first(),
  },
  { name: 'embedded map', limitKb: 505, open: 'embed.html?v=1&what=map', ready: drawn },
  {
    name: 'script for hosts',
    limitKb: 4,
    open: 'pps-map.js',
    ready: (page) => page.getByText('customElements'),
  },
];

const server = await serveCounting('dist');
const browser = await launchChromium();
let over = false;
for (const { name, limitKb, open, held, ready, andReady = ready, onward } of ENTRIES) {
  const page = await browser.newPage({
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
  });
  server.count(held);
  // A file that is held back keeps the page from ever being loaded.
  await page.goto(`${server.origin}/${open}`, { waitUntil: 'commit' });
  await ready(page).waitFor();
  await andReady(page).waitFor();
  tell(name, limitKb, await server.quiet());
  if (onward) {
    server.count();
    await onward.act(page);
    await onward.ready(page).waitFor();
    tell(onward.name, onward.limitKb, await server.quiet());
  }
  await page.close();
}
await browser.close();
server.close();
process.exitCode = over ? 1 : 0;

/** @param sizes bytes as sent, by file */
function tell(name, limitKb, sizes) {
  const files = [...sizes].map(([file, bytes]) => [file, bytes / KB]);
  const totalKb = files.reduce((sum, [, kb]) => sum + kb, 0);
  const ok = totalKb <= limitKb;
  over ||= !ok;
  const largest = files.toSorted((a, b) => b[1] - a[1]).slice(0, 6);
  const line = {
    name,
    brotliKb: Math.round(totalKb * 10) / 10,
    limit: limitKb,
    ratio: Math.round((totalKb / limitKb) * 100) / 100,
    ok,
    files: files.length,
    largest: Object.fromEntries(largest),
  };
  console.log(JSON.stringify(line));
}
