import { chromium } from '@playwright/test';
import { findOrInstallChromium } from './chromium.mjs';

const SOFTWARE_WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const NO_WEBGL = ['--disable-gpu', '--disable-software-rasterizer'];

/**
 * A quiet Chromium that draws WebGL in software, so that it works on a machine without a screen; or
 * that has none.
 *
 * @param certificate that it is to know, as `ownCertificate` makes it
 */
export async function launchChromium({ webgl = true, certificate = null } = {}) {
  return chromium.launch({
    executablePath: await findOrInstallChromium(),
    args: [
      ...(webgl ? SOFTWARE_WEBGL : NO_WEBGL),
      ...(certificate ? [`--ignore-certificate-errors-spki-list=${certificate.known}`] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
