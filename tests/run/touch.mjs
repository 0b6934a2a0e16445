// Bench: from a press to the next paint, per action, on a phone's width with the processor slowed
// four times (W3C Event Timing, as Interaction to Next Paint counts it). One JSON object per line.
// npm run build first. Options: --rounds 5 --slow 4 --only <part of a name> --origin <of another build> --map.
import { parseArgs } from 'node:util';
import { preview } from 'vite';
import { median } from '../bench/timing';
import { launchChromium } from './launch.mjs';

/** What a person takes for at once (web.dev/articles/inp). */
const GOOD_MS = 200;
/** The longest wait for the page to have nothing left to do. */
const WAIT_MS = 15_000;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    slow: { type: 'string', default: '4' },
    only: { type: 'string', default: '' },
    origin: { type: 'string', default: '' },
    // The map is drawn by the processor here, which a phone's graphics do: without it, only ours counts.
    map: { type: 'boolean', default: false },
    width: { type: 'string', default: '390' },
  },
});

const GAPS = 'view=gaps&for=mental-health';
const TABLE = `${GAPS}&show=table`;
const box = (page) => page.getByRole('searchbox', { name: /^Find a place/ });
const button = (name) => (page) => page.getByRole('button', { name });
const firstRow = (page) => page.getByRole('table').getByRole('rowheader').first();
const opening = (page) => page.getByRole('heading', { level: 2 }).first();

/**
 * Each names the state that it starts from, what must be there first, the press, and what shows that
 * it was answered. All is pressed by keyboard: the same work as by touch, and nothing to miss.
 */
const ACTIONS = [
  {
    name: 'open the view Gaps',
    link: 'view=explore',
    press: (page) => page.getByRole('link', { name: 'Gaps', exact: true }),
    key: 'Enter',
    done: (page) => page.getByRole('link', { name: 'Gaps', exact: true, current: 'page' }),
  },
  {
    name: 'filter',
    link: 'view=explore',
    before: async (page) => {
      await page.getByRole('button', { name: 'Nation' }).press('Enter');
      await page.getByRole('checkbox', { name: /^Wales/ }).waitFor();
    },
    press: (page) => page.getByRole('checkbox', { name: /^Wales/ }),
    key: 'Space',
    done: (page) => page.getByRole('checkbox', { name: /^Wales/, checked: true }),
  },
  {
    name: 'slider',
    link: GAPS,
    before: async (page) => {
      await button(/^How this is worked out/)(page).press('Enter');
    },
    press: (page) => page.getByRole('slider', { name: 'How far a pioneer counts' }),
    key: 'ArrowRight',
    done: opening,
  },
  {
    name: 'select an area',
    link: TABLE,
    press: (page) => firstRow(page).getByRole('button'),
    key: 'Enter',
    done: (page) => page.getByRole('complementary', { name: 'Details' }),
  },
  {
    name: 'open an area page',
    link: 'view=explore&area=E06000001',
    press: (page) => page.getByRole('link', { name: /^Open the page of/ }),
    key: 'Enter',
    done: (page) => page.getByRole('heading', { level: 1, name: 'Hartlepool' }),
  },
  {
    name: 'show the table',
    link: GAPS,
    press: (page) => page.getByRole('radio', { name: 'Table' }),
    key: 'Space',
    done: firstRow,
  },
  {
    name: 'sort the table',
    link: TABLE,
    before: (page) => firstRow(page).waitFor(),
    press: (page) =>
      page.getByRole('columnheader').filter({ hasText: 'Need' }).first().getByRole('button'),
    key: 'Enter',
    done: (page) => page.locator('th[aria-sort="ascending"], th[aria-sort="descending"]').first(),
  },
  { name: 'first key of a search', link: '', press: box, key: 'h', done: box },
  {
    name: 'second key of a search',
    link: '',
    before: async (page) => {
      await box(page).press('h');
      await page.getByRole('option').first().waitFor();
    },
    press: box,
    key: 'a',
    done: (page) => page.getByRole('option').first(),
  },
  {
    name: 'zoom in',
    needsMap: true,
    link: 'view=need',
    before: (page) => page.locator('[data-map="drawn"]').waitFor({ state: 'attached' }),
    press: button('Zoom in'),
    key: 'Enter',
    done: button('Zoom in'),
  },
  {
    name: 'switch the theme',
    link: 'view=explore',
    before: async (page) => {
      await button('Settings')(page).press('Enter');
      await page.getByRole('radio', { name: 'Light' }).waitFor();
    },
    press: (page) => page.getByRole('radio', { name: 'Light' }),
    key: 'ArrowRight',
    done: (page) => page.getByRole('radio', { name: 'Dark', checked: true }),
  },
];

const server = values.origin
  ? null
  : await preview({ preview: { port: 4183, strictPort: true }, logLevel: 'error' });
const origin = values.origin || 'http://localhost:4183';
const browser = await launchChromium({ webgl: values.map });
const asked = ACTIONS.filter(
  ({ name, needsMap = false }) => name.includes(values.only) && (values.map || !needsMap),
);
const times = new Map();
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const action of asked) {
    times.set(action.name, [...(times.get(action.name) ?? []), await timeOf(action)]);
  }
}
await browser.close();
await server?.close();

for (const [name, all] of times) {
  const medianMs = median(all);
  console.log(
    JSON.stringify({ name, medianMs, worstMs: Math.max(...all), good: medianMs <= GOOD_MS }),
  );
}

/** Of a page of its own, so that what is fetched at a first press counts. @returns milliseconds */
async function timeOf({ link, before, press, key, done }) {
  const context = await browser.newContext({
    viewport: { width: Number(values.width), height: 844 },
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.addInitScript(() => {
    window.presses = [];
    new PerformanceObserver((list) => {
      window.presses.push(...list.getEntries().filter(({ interactionId }) => interactionId > 0));
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  });
  await page.goto(`${origin}/#${link}`);
  await opening(page).waitFor();
  await before?.(page);
  const target = press(page);
  await target.focus();
  await page.waitForLoadState('networkidle');
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slow) });
  await idle(page);
  const from = await page.evaluate(() => performance.now());
  await page.keyboard.press(key);
  await done(page).first().waitFor({ state: 'attached' });
  await idle(page);
  const ms = await page.evaluate(
    (start) =>
      Math.max(
        0,
        ...window.presses.filter((one) => one.startTime >= start).map((one) => one.duration),
      ),
    from,
  );
  await context.close();
  return ms;
}

/** Until the page has nothing left to do, twice, as what was measured is told after it was painted. */
async function idle(page) {
  for (let time = 0; time < 2; time += 1) {
    await page.evaluate(
      (timeout) =>
        new Promise((resolve) => {
          // oxlint-disable-next-line no-restricted-globals -- Chromium alone runs this
          requestIdleCallback(() => requestAnimationFrame(() => setTimeout(resolve, 50)), {
            timeout,
          });
        }),
      WAIT_MS,
    );
  }
}
