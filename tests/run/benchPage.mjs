import { createServer } from 'vite';
import { launchChromium } from './launch.mjs';

const PORT = 4182;
const LONGEST_TO_READY_MS = 240_000;

/**
 * Measures in Chromium what a page of tests/bench holds, from its source.
 *
 * @param name of its folder
 * @param measure takes the page once that is ready
 * @param query of its address
 * @param prepare takes the page before it opens
 * @returns what was measured
 */
export async function measureInPage(name, measure, { query = '', prepare = async () => {} } = {}) {
  const server = await createServer({
    server: { port: PORT, strictPort: true },
    logLevel: 'error',
  });
  await server.listen();
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await prepare(page);
    await page.goto(`http://localhost:${PORT}/tests/bench/${name}/index.html?${query}`);
    const ready = page.locator('body[data-ready]');
    await ready.waitFor({ state: 'attached', timeout: LONGEST_TO_READY_MS });
    return await measure(page);
  } finally {
    await browser.close();
    await server.close();
  }
}
