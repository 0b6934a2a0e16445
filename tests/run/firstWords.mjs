// npm run first-words: how soon a slow link and a slow processor show words, and words that answer, from
// the built map. Run "npm run build" first; other folders that are named are measured in turn with
// dist/, for a before.
// With --shared the page and its workers share one slow line, as they do outside, over HTTP/2, and
// open it by its handshakes; without, the browser delays each request of the page by itself.
import { parseArgs } from 'node:util';
import { serveCounting } from './countingServer.mjs';
import { launchChromium } from './launch.mjs';
import { slowLink } from './slowLink.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const { values, positionals } = parseArgs({
  options: { shared: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const FOLDERS = [...positionals, 'dist'];
/** 1.6 Mbit/s and 150 ms. */
const LINK = { offline: false, latency: 150, downloadThroughput: 2e5, uploadThroughput: 1e5 };
const SLOWER = 4;
const STATES = {
  'first words': { link: '', words: 'main h1' },
  list: { link: '#view=explore', words: '#panel li' },
  'gaps answer': { link: '#view=gaps&for=mental-health', words: '#panel ol > li' },
  'area page': { link: '#view=area&area=E06000001', words: '#panel h2' },
};
const browser = await launchChromium();
const runs = [];
for (const folder of FOLDERS) runs.push({ folder, ...(await serve(folder)) });
for (const [name, state] of Object.entries(STATES)) {
  const seen = runs.map(() => []);
  // Compressed beforehand, so that no visit waits for it.
  for (const { quickly } of runs) await warm(quickly, state);
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, { slowly }] of runs.entries()) seen[at].push(await visit(slowly, state));
  for (const [at, { folder }] of runs.entries()) {
    const median = (key) => seen[at].map((one) => one[key]).toSorted((a, b) => a - b)[ROUNDS >> 1];
    const keys = Object.keys(seen[at][0]);
    const figures = Object.fromEntries(keys.map((key) => [key, median(key)]));
    console.log(JSON.stringify({ state: name, folder, ...figures }));
  }
}
await browser.close();
for (const { close } of runs) close();

/** The built map at two addresses: as it is, and for visits that are to be slow. */
async function serve(folder) {
  const server = await serveCounting(folder, { http2: values.shared });
  const quickly = server.origin;
  if (!values.shared) return { quickly, slowly: quickly, close: server.close };
  const { latency: rttMs, downloadThroughput: bytesPerSecond } = LINK;
  const link = await slowLink(new URL(quickly).port, { bytesPerSecond, rttMs });
  const close = () => {
    link.close();
    server.close();
  };
  return { quickly, slowly: `https://localhost:${link.port}`, close };
}

async function warm(origin, { link }) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`${origin}/${link}`, { waitUntil: 'networkidle' });
  await context.close();
}

/** One first visit: milliseconds from the request, and what it took until the page was quiet. */
async function visit(origin, { link, words }) {
  const context = await browser.newContext({
    viewport: { width: 375, height: 720 },
    locale: 'en-GB',
    ignoreHTTPSErrors: true,
  });
  const page = await context.newPage();
  await page.addInitScript(watch, words);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  if (!values.shared) await cdp.send('Network.emulateNetworkConditions', LINK);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const depths = new Map();
  let bytes = 0;
  cdp.on('Network.requestWillBeSent', ({ request, initiator }) => {
    const above = [initiator.url, ...framesOf(initiator.stack).map((frame) => frame.url)];
    const parent = Math.max(0, ...above.map((url) => depths.get(bare(url)) ?? 0));
    const url = bare(request.url);
    if (!depths.has(url)) depths.set(url, parent + 1);
  });
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(`${origin}/${link}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.seen.alive !== null, null, { timeout: 60_000 });
  const stepsToWords = Math.max(...depths.values());
  await page.waitForLoadState('networkidle');
  const seen = await page.evaluate(() => window.seen);
  await context.close();
  return {
    firstPaintMs: Math.round(seen.paint),
    wordsMs: Math.round(seen.words),
    aliveMs: Math.round(seen.alive),
    moved: Math.round(seen.moved * 1e4) / 1e4,
    requests: depths.size,
    kb: Math.round(bytes / 1000),
    stepsToWords,
    steps: Math.max(...depths.values()),
  };
}

/** In the page: when it first paints, when the words asked for are seen and answer, and how much moves. */
function watch(words) {
  window.seen = { paint: null, words: null, alive: null, moved: 0 };
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') window.seen.paint = startTime;
  });
  observe('layout-shift', ({ value }) => (window.seen.moved += value));
  const look = () => {
    const found = document.querySelector(words);
    if (found?.getClientRects().length && found.innerText.trim() !== '' && window.seen.paint)
      window.seen.words ??= performance.now();
    // What the build drew answers once it is taken over.
    if (window.seen.words && !document.querySelector('#root[data-drawn]'))
      window.seen.alive = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function framesOf(stack) {
  return stack ? [...stack.callFrames, ...framesOf(stack.parent)] : [];
}

function bare(url) {
  return url?.replace(/#.*$/, '');
}
