import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where a whole Chromium usually is. CHROMIUM_PATH overrides all of them. */
const WHOLE = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const SHELL = '/usr/bin/chromium-headless-shell';
/** Says no at once where there is no network. */
const APT = ['-qq', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=30'];

/**
 * Finds a Chromium, or installs one: Playwright's own first, then Debian's package when this is
 * root on Debian. Says what it did.
 * @returns {Promise<string>} path of the executable.
 * @throws when there is none and none could be installed.
 */
export async function findOrInstallChromium() {
  const { chromium } = await import('@playwright/test');
  const find = () => firstThere([...WHOLE, chromium.executablePath()]);
  const path = find() ?? (installPlaywrights() || installDebians('chromium') ? find() : undefined);
  if (!path) {
    throw new Error(
      'No Chromium was found and none could be installed. Install one and set CHROMIUM_PATH to it.',
    );
  }
  console.error(`Browser: ${path}`);
  return path;
}

/**
 * Chromium without windows and menus of its own takes two thirds of the time for the same tests. It
 * is of no use for the map: without a graphics card, taking a map away makes it wait half a minute.
 * @returns {string | undefined} path of Debian's, which is installed when this is root on Debian.
 */
export function findOrInstallShell() {
  const path =
    firstThere([SHELL]) ?? (installDebians('chromium-headless-shell') ? SHELL : undefined);
  if (path) console.error(`Browser where there is no map: ${path}`);
  return path;
}

function firstThere(paths) {
  return paths.find((path) => path && existsSync(path));
}

function installPlaywrights() {
  console.error('Browser: none found. Installing Playwright’s Chromium…');
  return run('npx', 'playwright', 'install', '--with-deps', 'chromium');
}

function installDebians(browser) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  console.error(`Browser: installing Debian’s ${browser}…`);
  const packages = [browser, 'fonts-noto-core'];
  // The lists first: those of an image name an edition that is long gone.
  return (
    run('apt-get', ...APT, 'update') &&
    run('apt-get', ...APT, 'install', '-y', '--no-install-recommends', ...packages)
  );
}

function run(command, ...words) {
  return spawnSync(command, words, { stdio: 'inherit' }).status === 0;
}
