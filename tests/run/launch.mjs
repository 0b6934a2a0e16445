import { chromium } from '@playwright/test';
import { findOrInstallChromium } from './chromium.mjs';

/** A quiet Chromium that draws WebGL in software, so that it works on a machine without a screen. */
export async function launchChromium() {
  return chromium.launch({
    executablePath: await findOrInstallChromium(),
    args: [
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
