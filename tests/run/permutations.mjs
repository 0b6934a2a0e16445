// Bench: the permutations of the hot spots, in the browser that they run in.
import { createServer } from 'vite';
import { launchChromium } from './launch.mjs';

const ROUNDS = 9;
/** Standard errors: of a hundred p values none is further by chance. */
const MOST_APART = 5;

const server = await createServer({ server: { port: 4183, strictPort: true }, logLevel: 'error' });
await server.listen();
const browser = await launchChromium();
const page = await browser.newPage();
await page.goto('http://localhost:4183/tests/bench/permutations/index.html');
await page.locator('body[data-ready]').waitFor({ state: 'attached', timeout: 60_000 });
const { ours, apart, difference } = await page.evaluate(
  (rounds) => window.measurePermutations(rounds),
  ROUNDS,
);
await browser.close();
await server.close();
if (!(difference < MOST_APART))
  throw new Error(`The p values are ${difference} standard errors apart.`);

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const round = (value) => Math.round(value * 10) / 10;
console.log(
  JSON.stringify({
    name: 'two million permutations in Chromium: draws that areas share beside draws of each area',
    oursMs: round(median(ours)),
    otherMs: round(median(apart)),
    ratio: round(median(apart.map((ms, at) => ms / ours[at]))),
  }),
);
