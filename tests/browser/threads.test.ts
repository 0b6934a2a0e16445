import type { Page } from '@playwright/test';
import { expect, open, test } from './visit';

/** The worker's script, for a machine of so many cores, which counts the helpers that it starts. */
function onMachineOf(cores: number): string {
  return `Object.defineProperty(navigator, 'hardwareConcurrency', { value: ${cores} });
globalThis.helpers = 0;
globalThis.Worker = class extends Worker {
  constructor(...how) {
    super(...how);
    globalThis.helpers += 1;
  }
};`;
}

/** The likely places of the first areas of the list, and how many helpers were started for them. */
async function likelyPlaces(page: Page, cores: number) {
  await page.route(/assets\/worker-.*\.js/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${onMachineOf(cores)}\n${await response.text()}` });
  });
  await open(page, 'view=gaps&show=table');
  const rows = page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });
  await expect(rows.first()).toContainText(/\d to \d/);
  const worker = page.workers().find((one) => one.url().includes('/assets/worker-'))!;
  const helpers = await worker.evaluate(
    () => (globalThis as unknown as { helpers: number }).helpers,
  );
  return { places: await rows.allInnerTexts(), helpers };
}

test('a machine of many cores shares the draws out, and says what one of few says', async ({
  page,
  context,
}) => {
  const few = await likelyPlaces(page, 2);
  const many = await likelyPlaces(await context.newPage(), 8);
  expect(few.helpers).toBe(0);
  expect(many.helpers).toBeGreaterThan(0);
  expect(many.places).toEqual(few.places);
  expect(few.places.length).toBeGreaterThan(10);
});
