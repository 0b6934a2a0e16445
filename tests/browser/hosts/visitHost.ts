import { join } from 'node:path';
import { documentedPolicy, serve, type Served } from './serve';
import { test as base } from '../visit';

export { expect, expectAccessible } from '../visit';

const ROOT = join(import.meta.dirname, '../../..');

/** The built map under its strict policy, and host pages on another origin. */
export const test = base.extend<{ map: Served; host: Served; baseURL: string }>({
  map: async ({ page }, use) => {
    const map = await serve(join(ROOT, process.env['TEST_DIST'] ?? 'dist'), {
      policy: documentedPolicy,
    });
    await use(map);
    await page.close();
    await map.close();
  },
  host: async ({ map }, use) => {
    const host = await serve(import.meta.dirname, { map: map.origin });
    await use(host);
    await host.close();
  },
  // Both are on this device; anything else is a request elsewhere.
  baseURL: 'http://127.0.0.1:',
});
