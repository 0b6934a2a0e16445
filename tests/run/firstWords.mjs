// npm run first-words: how soon a slow link and a slow processor show words, and words that answer, from
// the built map. Run "npm run build" first; other folders that are named are measured in turn with
// dist/, for a before.
// With --shared the page and its workers share one slow line, as they do outside, over HTTP/2, and
// open it by its handshakes; without, the browser delays each request of the page by itself.
import { parseArgs } from 'node:util';
import { median } from '../bench/timing';
import { serveCounting } from './countingServer.mjs';
import { launchChromium } from './launch.mjs';
import { ownCertificate } from './ownCertificate.mjs';
import { slowLink } from './slowLink.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const { values, positionals } = parseArgs({
  options: { shared: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const FOLDERS = [...positionals, 'dist'];
/** 1.6 Mbit/s and 150 ms. */
const LINK = { bytesPerSecond: 2e5, rttMs: 150 };
/** The same, as Chromium delays each request. */
const DELAYED = {
  offline: false,
  latency: LINK.rttMs,
  downloadThroughput: LINK.bytesPerSecond,
  uploadThroughput: LINK.bytesPerSecond / 2,
};
const SLOWER = 4;
const STATES = {
  'first words': { link: '', words: 'main h1' },
  list: { link: '#view=explore', words: '#panel li' },
  'gaps answer': { link: '#view=gaps&for=mental-health', words: '#panel ol > li' },
  'area page': { link: '#view=area&area=E06000001', words: '#panel h2' },
};
const certificate = values.shared ? ownCertificate() : null;
const browser = await launchChromium({ certificate });
const runs = [];
for (const folder of FOLDERS)
  runs.push({ folder, server: await serveCounting(folder, { certificate }) });
for (const [name, state] of Object.entries(STATES)) {
  const seen = runs.map(() => []);
  // Compressed beforehand, so that no visit waits for it.
  for (const { server } of runs) await warm(server, state);
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, { server }] of runs.entries()) seen[at].push(await visit(server, state));
  for (const [at, { folder }] of runs.entries()) {
    const keys = Object.keys(seen[at][0]);
    const figures = keys.map((key) => [key, median(seen[at].map((one) => one[key]))]);
    console.log(JSON.stringify({ state: name, folder, ...Object.fromEntries(figures) }));
  }
}
await browser.close();
for (const { server } of runs) server.close();

async function warm({ origin }, { link }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/${link}`, { waitUntil: 'networkidle' });
  await context.close();
}

/**
 * One first visit: milliseconds from the request, and what it took until the page was quiet. Its shared
 * line is its own: what is still under way when a visit ends would stand in the way of the next.
 */
async function visit(server, { link, words }) {
  const line = values.shared ? await slowLink(new URL(server.origin).port, LINK) : null;
  const context = await browser.newContext({
    viewport: { width: 375, height: 720 },
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await page.addInitScript(watch, words);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  if (!line) await cdp.send('Network.emulateNetworkConditions', DELAYED);
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
  const origin = line ? `https://localhost:${line.port}` : server.origin;
  await page.goto(`${origin}/${link}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.seen.alive !== null, null, { timeout: 60_000 });
  const stepsToWords = Math.max(...depths.values());
  await page.waitForLoadState('networkidle');
  const seen = await page.evaluate(() => window.seen);
  await context.close();
  line?.close();
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
