// Bench: recolour 361 districts by feature state, beside handing the map its data again.
import { createServer } from 'vite';
import { launchChromium } from './launch.mjs';

const ROUNDS = 15;

const server = await createServer({ server: { port: 4182, strictPort: true }, logLevel: 'error' });
await server.listen();
const browser = await launchChromium();
const page = await browser.newPage();
await page.goto('http://localhost:4182/tests/bench/recolour/index.html');
await page.locator('body[data-ready]').waitFor({ timeout: 60_000 });
const { featureState, setData } = await page.evaluate((rounds) => window.measure(rounds), ROUNDS);
await browser.close();
await server.close();

const round = (value) => Math.round(value * 100) / 100;
console.log(
  JSON.stringify({
    name: 'recolour 361 districts: feature state beside setData',
    featureStateMs: round(featureState),
    setDataMs: round(setData),
    ratio: round(setData / featureState),
  }),
);
