import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where a Chromium usually is. CHROMIUM_PATH overrides all of them. */
const USUAL = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Finds a Chromium, or installs one: Playwright's own first, then Debian's package when this is
 * root on Debian. Says what it did.
 * @returns {Promise<string>} path of the executable.
 * @throws when there is none and none could be installed.
 */
export async function findOrInstallChromium() {
  const found = await findChromium();
  if (found) {
    console.error(`Browser: ${found}`);
    return found;
  }
  console.log('Browser: none found. Installing Playwright’s Chromium…');
  const installed = spawnSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], {
    stdio: 'inherit',
  });
  if (installed.status !== 0 && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('Browser: that did not work. Installing Debian’s chromium…');
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    const packages = ['chromium', 'fonts-noto-core'];
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: 'inherit',
    });
  }
  const path = await findChromium();
  if (!path) {
    throw new Error(
      'No Chromium was found and none could be installed. Install one and set CHROMIUM_PATH to it.',
    );
  }
  console.log(`Browser: installed ${path}`);
  return path;
}

async function findChromium() {
  const { chromium } = await import('@playwright/test');
  return [...USUAL, chromium.executablePath()].find((path) => path && existsSync(path));
}
