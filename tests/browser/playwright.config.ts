import { defineConfig } from '@playwright/test';

/** Parts of Chromium that a test has no use for: Playwright's list, which this replaces, and its own menus. */
const UNUSED = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'PreconnectToSearch',
  'PreloadTopChromeWebUI',
  // The lists below its own address bar, each a page of its own.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

/** Flags that keep Chromium quiet, repeatable and drawing in software. */
const QUIET = [
  `--disable-features=${UNUSED.join(',')}`,
  // Debian's package turns it on: without a graphics card each letter would be drawn by software GL.
  '--disable-gpu-rasterization',
  // The last compiler of V8, which makes code faster than a test is long: it takes a tenth of the time.
  '--js-flags=--no-turbofan',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-default-apps',
  '--disable-domain-reliability',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
const SOFTWARE_WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const NO_WEBGL = ['--disable-gpu', '--disable-software-rasterizer'];

const DESK = { width: 1440, height: 900 };

/** The whole browser, and the one without windows and menus of its own, where there is one. */
const { CHROMIUM_PATH: whole, CHROMIUM_SHELL_PATH: shell } = process.env;
/** A trace of each test is a third of its time: PWTRACE=1 keeps those of what fails. */
const TRACED = process.env.PWTRACE !== undefined;
// Another port lets two checkouts test at the same time.
const port = Number(process.env.TEST_PORT ?? 4179);

const launch = (flags: readonly string[], executablePath: string | undefined) => ({
  launchOptions: { args: [...QUIET, ...flags], ...(executablePath ? { executablePath } : {}) },
});

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  // The longest that a slow machine may take: what passes waits for nothing.
  timeout: 180_000,
  expect: { timeout: 45_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'en-GB',
    // Emptied between tests, while the process and what it has compiled stay.
    reuseContext: true,
    trace: TRACED ? 'retain-on-failure' : 'off',
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: '../..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
  // The picture is drawn by the processor here, which takes longer than all else that a test does.
  projects: [
    {
      name: 'map',
      grep: /@map/,
      use: { ...launch(SOFTWARE_WEBGL, whole), viewport: DESK },
    },
    {
      name: 'words',
      grepInvert: /@map/,
      use: { ...launch(NO_WEBGL, shell), viewport: DESK },
    },
    {
      name: 'phone',
      // The others set widths of their own, or do not depend on the width.
      grep: /@phone/,
      use: { ...launch(NO_WEBGL, shell), viewport: { width: 375, height: 720 }, hasTouch: true },
    },
  ],
});
