// Bench: pan and recolour 35,672 small areas, ours beside the ways that hold all of them at once.
// npm run small-areas -- [rounds] [ways] [drawn]: all of state,setData,match unless some are named; the drawing
// itself is left out unless it is asked for.
import { median, medianRatio, rounded } from '../bench/timing';
import { measureInPage } from './benchPage.mjs';

const [rounds = '5', beside = 'state,setData,match', drawn] = process.argv.slice(2);

const measured = await measureInPage(
  'smallAreas',
  (page) => page.evaluate((each) => window.measureSmallAreas(each), Number(rounds)),
  {
    query: String(new URLSearchParams({ beside, ...(drawn && { drawn }) })),
    prepare: async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      await page.exposeFunction('workOfPage', async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        return 1000 * metrics.find(({ name }) => name === 'ProcessTime').value;
      });
    },
  },
);

const [[ours, own], ...others] = Object.entries(measured);
for (const what of Object.keys(own)) {
  const each = (by, kind) => by[what].map((times) => times[kind]);
  const told = (by) => {
    const ms = (kind) => Math.round(median(each(by, kind)));
    return {
      nextPictureMs: ms('next'),
      wholePictureMs: ms('whole'),
      workMs: ms('work'),
      longestTaskMs: ms('longest'),
    };
  };
  const ratio = (by, kind) => rounded(medianRatio(each(by, kind), each(own, kind)));
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
