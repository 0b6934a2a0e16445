// Takes the README's picture from the built map: run "npm run build" first.
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findOrInstallChromium } from './chromium.mjs';

const OUTPUT = 'public/picture.png';
const VIEW = '#view=gaps';

const executablePath = await findOrInstallChromium();
const server = await preview({ preview: { port: 4181, strictPort: true } });
const browser = await chromium.launch({
  executablePath,
  args: [
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
await page.goto(`http://localhost:4181/${VIEW}`);
await page.locator('[data-map="drawn"]').waitFor();
await page.getByRole('heading', { level: 2 }).first().waitFor();
await page.waitForLoadState('networkidle');
await page.screenshot({ path: OUTPUT });
await browser.close();
await server.close();
console.log(`Wrote ${OUTPUT}`);
