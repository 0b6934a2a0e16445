// Takes the pictures of link previews from the built map: run "npm run build" first.
import { readFileSync } from 'node:fs';
import { preview } from 'vite';
import { sharedPages } from '../../src/i18n/en/sharedPages';
import { app } from '../../src/i18n/en/app';
import { map as words } from '../../src/i18n/en/map';
import { escapeHtml } from '../../src/ui/escapeHtml';
import { picturePath, PICTURE_SIZE_PX } from '../../src/publish/sharedPage';
import { readSharedPages } from '../../src/publish/sharedPages';
import { formatLink } from '../../src/store/url';
import { launchChromium } from './launch.mjs';

const PORT = Number(process.env.TEST_PORT ?? 4182);
const FONT = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/';
const face = readFileSync(`${FONT}atkinson-hyperlegible-next-latin-wght-normal.woff2`, 'base64');
const { indicators } = JSON.parse(readFileSync('public/data/indicators.json', 'utf8'));
/** Fills the picture, which has no legend to leave room for. */
const CAMERAS = {
  uk: { position: [-3.4, 55.2], zoom: 4.75 },
  wales: { position: [-3.9, 52.4], zoom: 6.7 },
  england: { position: [-2.3, 52.9], zoom: 5.5 },
};
const ONLY_THE_MAP = `
  body * { visibility: hidden !important; }
  canvas.maplibregl-canvas { visibility: visible !important; }
`;

const server = await preview({ preview: { port: PORT, strictPort: true } });
const browser = await launchChromium();
for (const { slug, link, title } of readSharedPages()) {
  const shown = await drawnMap(link);
  const page = await browser.newPage({ viewport: PICTURE_SIZE_PX });
  await page.setContent(card(title, shown, sourcesOf(link)));
  await page.evaluate(() => document.fonts.ready);
  await page.locator('img').evaluate((image) => image.decode());
  const path = `public/${picturePath(slug)}`;
  await page.screenshot({ path, type: 'jpeg', quality: 78 });
  await page.close();
  console.log(`Wrote ${path}`);
}
await browser.close();
await server.close();

/** The map of a view alone, as a picture, and the key of its colours in words. */
async function drawnMap(link) {
  const page = await browser.newPage({
    viewport: { width: 1180, height: 760 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const camera = CAMERAS[link.facets.nation[0] ?? 'uk'];
  // The card has no room to say what outlines mean.
  const plain = { show: 'map', theme: 'light', hotSpots: false };
  const state = formatLink({ ...link, ...plain, camera });
  await page.goto(`http://localhost:${PORT}/#${state}`);
  await page.locator('[data-map="drawn"]').waitFor();
  // The answer may come after the map; its legend comes with it.
  if (link.view === 'gaps') await page.locator('[class*="_corner_"]').first().waitFor();
  await page.waitForLoadState('networkidle');
  const key = await page.evaluate((corners) => {
    const rows = [...document.querySelectorAll('[class*="_corner_"]')];
    return rows.map((row) => ({
      colour: getComputedStyle(row.firstElementChild).backgroundColor,
      name: corners.find((corner) => row.textContent.startsWith(corner)),
    }));
  }, Object.values(words.corner));
  await page.addStyleTag({ content: ONLY_THE_MAP });
  const bytes = await page.locator('canvas.maplibregl-canvas').screenshot();
  await page.close();
  return { key, picture: `data:image/png;base64,${bytes.toString('base64')}` };
}

/** Who publishes the figures of a view, and their period. The usual mix has too many to name here. */
function sourcesOf({ view, scenario }) {
  if (view !== 'gaps') return '';
  const used = Object.keys(scenario.weights ?? {});
  const named = indicators.filter(({ id }) => used.includes(id));
  const names = new Set(named.map(({ source, period }) => `${source}, ${period}`));
  return names.size > 0 ? `${[...names].join('; ')}.` : sharedPages.sourcesOnMap;
}

function card(title, { key, picture }, sources) {
  const row = (swatch, name) => `<li>${swatch}${escapeHtml(name)}</li>`;
  const note = (text) => `<li class="soft">${escapeHtml(text)}</li>`;
  const colours = key.map(({ colour, name }) => row(`<i style="background:${colour}"></i>`, name));
  const rows =
    key.length > 0
      ? [...colours, note(sharedPages.legendUnlooked)]
      : [row('<i class="dot"></i>', sharedPages.legendPioneers), note(sharedPages.legendMore)];
  return `<!doctype html><style>
    @font-face { font-family: Atkinson; src: url(data:font/woff2;base64,${face}); font-weight: 200 800; }
    .soft { font-size: 20px; color: #5a554d; }
    * { box-sizing: border-box; margin: 0; padding: 0; }
    body { width: 1200px; height: 630px; display: grid; grid-template-columns: 590px 1fr;
      font-family: Atkinson, sans-serif; color: #26231f; background: #fdfcf9; }
    div { display: flex; flex-direction: column; padding: 44px 36px 28px 48px; height: 630px; }
    p { font-size: 26px; color: #155e66; font-weight: 700; }
    h1 { font-size: ${title.length > 70 ? 44 : 50}px; line-height: 1.16; margin: 20px 0 28px; }
    ul { list-style: none; margin-top: auto; display: grid; gap: 8px; font-size: 27px; }
    li { display: flex; align-items: center; gap: 14px; }
    i { flex: none; width: 30px; height: 30px; border-radius: 5px; border: 1px solid #8b8578; }
    .dot { border-radius: 50%; background: #26231f; border: 3px solid #fff; outline: 1px solid #8b8578; }
    small { margin-top: 18px; font-size: 13px; line-height: 1.35; color: #5a554d; }
    img { width: 610px; height: 630px; object-fit: cover; }
  </style><body><div><p>${escapeHtml(sharedPages.siteName)}</p><h1>${escapeHtml(title)}</h1>
  <ul>${rows.join('')}</ul><small>${escapeHtml(`${sources} ${app.attribution}`)}</small></div>
  <img alt="" src="${picture}"></body>`;
}
