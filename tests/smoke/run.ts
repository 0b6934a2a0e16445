import { preview } from 'vite';
import { startFirefox } from './firefox';
import { freePort } from './freePort';
import { startWebKit } from './webKit';
import { keep, opensKept, visit } from './visit';
import type { Driver } from './driver';

/**
 * The built map in WebKit and in Firefox: it answers, draws, saves, and opens without a server once
 * it is kept. A browser that is not here, and cannot be installed, is left out, which is said.
 * Exit code 1 when a step fails.
 */
const BROWSERS = { WebKit: startWebKit, Firefox: startFirefox };

for (const [name, start] of Object.entries(BROWSERS)) {
  const begun = Date.now();
  const driver = await start();
  if (driver === null) {
    console.log(`${name}: left out, as it is not here and cannot be installed.`);
    continue;
  }
  try {
    await smoke(driver);
    console.log(`${name}: passed in ${((Date.now() - begun) / 1000).toFixed(0)} s`);
  } catch (error) {
    process.exitCode = 1;
    console.log(`${name}: FAILED: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await driver.close();
  }
}

async function smoke(driver: Driver): Promise<void> {
  const port = await freePort();
  const server = await preview({ logLevel: 'silent', preview: { port, strictPort: true } });
  // Local, and so as good as https: what is kept needs a secure address.
  const home = `http://localhost:${port}/`;
  try {
    await visit(driver, home, (words) => console.log(`${driver.name} ${words}`));
    await keep(driver, home);
  } finally {
    await server.close();
  }
  await opensKept(driver, home);
  console.log(`${driver.name} opens and answers without a server`);
}
