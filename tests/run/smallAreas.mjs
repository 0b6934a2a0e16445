// Bench: pan and recolour 35,672 small areas, ours beside the ways that hold all of them at once.
// node tests/run/smallAreas.mjs [rounds] [ways] [drawn]: all of state,setData,match unless some are named; the drawing
// itself is left out unless it is asked for.
import { createServer } from 'vite';
import { launchChromium } from './launch.mjs';

const [rounds = '5', beside = 'state,setData,match', drawn] = process.argv.slice(2);

const server = await createServer({ server: { port: 4182, strictPort: true }, logLevel: 'error' });
await server.listen();
const browser = await launchChromium();
const page = await browser.newPage();
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable');
await page.exposeFunction('workOfPage', async () => {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'ProcessTime').value;
});
const query = new URLSearchParams({ beside, ...(drawn && { drawn }) });
await page.goto(`http://localhost:4182/tests/bench/smallAreas/index.html?${query}`);
await page.locator('body[data-ready]').waitFor({ timeout: 240_000 });
const measured = await page.evaluate((each) => window.measureSmallAreas(each), Number(rounds));
await browser.close();
await server.close();

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const [[ours, own], ...others] = Object.entries(measured);
for (const what of Object.keys(own)) {
  const told = (by) => {
    const ms = (kind) => Math.round(median(by[what].map((times) => times[kind])));
    return {
      nextPictureMs: ms('next'),
      wholePictureMs: ms('whole'),
      workMs: ms('work'),
      longestTaskMs: ms('longest'),
    };
  };
  const ratio = (by, kind) =>
    Math.round(10 * median(by[what].map((times, k) => times[kind] / own[what][k][kind]))) / 10;
  console.log(
    JSON.stringify({
      name: `${what}, ${ours}`,
      ...told(own),
      others: Object.fromEntries(
        others.map(([name, by]) => [
          name,
          { ...told(by), ratioWhole: ratio(by, 'whole'), ratioWork: ratio(by, 'work') },
        ]),
      ),
    }),
  );
}
