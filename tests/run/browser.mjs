// Runs the browser tests on a Chromium that is found, or installed when there is none.
import { spawnSync } from 'node:child_process';
import { findOrInstallChromium, findOrInstallShell } from './chromium.mjs';

const path = await findOrInstallChromium();
const shell = process.env.CHROMIUM_SHELL_PATH ?? findOrInstallShell() ?? path;
const { status } = spawnSync(
  'npx',
  ['playwright', 'test', '-c', 'tests/browser', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: path, CHROMIUM_SHELL_PATH: shell },
  },
);
process.exitCode = status ?? 1;
