// Runs the browser tests on a Chromium that is found, or installed when there is none.
import { spawnSync } from 'node:child_process';
import { findOrInstallChromium } from './chromium.mjs';

const path = await findOrInstallChromium();
const { status } = spawnSync(
  'npx',
  ['playwright', 'test', '-c', 'tests/browser', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: path },
  },
);
process.exitCode = status ?? 1;
