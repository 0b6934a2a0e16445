// Bench: pan and recolour 35,672 small areas, ours beside the ways that hold all of them at once.
// node tests/run/smallAreas.mjs [rounds] [ways]: all of state,setData,match unless some are named.
import { createServer } from 'vite';
import { launchChromium } from './launch.mjs';

const [rounds = '5', beside = 'state,setData,match'] = process.argv.slice(2);

const server = await createServer({ server: { port: 4182, strictPort: true }, logLevel: 'error' });
await server.listen();
const browser = await launchChromium();
const page = await browser.newPage();
await page.goto(`http://localhost:4182/tests/bench/smallAreas/index.html?beside=${beside}`);
await page.locator('body[data-ready]').waitFor({ timeout: 240_000 });
const measured = await page.evaluate((each) => window.measureSmallAreas(each), Number(rounds));
await browser.close();
await server.close();

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const [[ours, own], ...others] = Object.entries(measured);
for (const what of Object.keys(own)) {
  const ms = (by, kind) => Math.round(median(by[what].map((times) => times[kind])));
  const ratio = (by, kind) =>
    Math.round(10 * median(by[what].map((times, k) => times[kind] / own[what][k][kind]))) / 10;
  console.log(
    JSON.stringify({
      name: `${what}, ${ours}`,
      nextPictureMs: ms(own, 'next'),
      wholePictureMs: ms(own, 'whole'),
      others: Object.fromEntries(
        others.map(([name, by]) => [
          name,
          {
            nextPictureMs: ms(by, 'next'),
            wholePictureMs: ms(by, 'whole'),
            ratioNext: ratio(by, 'next'),
            ratioWhole: ratio(by, 'whole'),
          },
        ]),
      ),
    }),
  );
}
