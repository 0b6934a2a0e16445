import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDetails } from '../../data/pipeline/build/details';
import { buildDirectory } from '../../data/pipeline/build/directory';
import { readDataDate } from '../../data/pipeline/tableFiles';
import { readTables } from '../../data/pipeline/tables';
import { grownDirectory } from '../bench/grownDirectory';
import { expect, open, test } from './visit';

const DATA_FOLDER = join(import.meta.dirname, '../../data');
const SIZE = { organisations: 5_000, sites: 15_000 } as const;

interface Task {
  readonly startTime: number;
  readonly duration: number;
}

/** A directory some six times today's, most of it invented, in place of the published one. */
test(
  '5,000 organisations and 15,000 sites open, filter and are searched',
  { tag: '@map' },
  async ({ page }, testInfo) => {
    test.slow();
    const manifest = readFileSync(join(DATA_FOLDER, '../public/data/manifest.json'), 'utf8');
    const { edition } = JSON.parse(manifest) as { edition: string };
    const tables = grownDirectory(readTables(DATA_FOLDER), SIZE, 1);
    const grown = {
      'directory.json': buildDirectory(tables, readDataDate(DATA_FOLDER)),
      ...Object.fromEntries(buildDetails(tables)),
    };
    for (const [file, content] of Object.entries(grown))
      await page.route(`**/data/${file}`, (route) =>
        route.fulfill({ json: { edition, ...(content as object) } }),
      );
    await page.addInitScript(() => {
      const tasks: Task[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        tasks.push(...list.getEntries().map((entry) => entry.toJSON() as Task));
      }).observe({ type: 'longtask', buffered: true });
    });

    const count = page.locator('output', { hasText: /^[\d,]+ organisations?, / });
    /** The table has no map, which here paints in software on the main thread. */
    await step('open the list', async () => {
      await open(page, 'view=explore&list=all&show=table');
      await expect(count).toHaveText(/^5,000/);
    });
    await step('choose a sector', async () => {
      await page.evaluate(() => {
        window.location.hash = 'view=explore&sector=mental-health&show=table';
      });
      await expect(count).not.toHaveText(/^5,000/);
    });
    await step('look for a word', async () => {
      await page.getByRole('searchbox', { name: 'Find in this list' }).fill('recovery college');
      await expect(page).toHaveURL(/q=recovery/);
      await expect(count).toBeVisible();
    });

    async function step(name: string, act: () => Promise<void>): Promise<void> {
      const from = await page.evaluate(() => performance.now());
      await act();
      // What the opening still does after its count must not be laid to the step that follows it.
      await page.evaluate(untilAtRest);
      const long = await page.evaluate(
        (start) =>
          (window as unknown as { tasks: Task[] }).tasks
            .filter(({ startTime }) => startTime >= start)
            .map(({ duration }) => Math.round(duration)),
        name === 'open the list' ? 0 : from,
      );
      // Told, never gated: a machine at rest is where they mean something.
      testInfo.annotations.push({
        type: `long tasks: ${name} (ms)`,
        description: long.join(', ') || 'none',
      });
    }
  },
);

/** Resolves once ten frames in a row came in time, which a main thread at work holds up. */
function untilAtRest(): Promise<void> {
  const FRAMES = 10;
  const IN_TIME_MS = 40;
  return new Promise((resolve) => {
    const next = (left: number, before: number): void => {
      requestAnimationFrame((now) => {
        if (left === 0) resolve();
        else next(now - before < IN_TIME_MS ? left - 1 : FRAMES, now);
      });
    };
    next(FRAMES, performance.now());
  });
}
