// Takes the README's picture from the built map: run "npm run build" first.
import { preview } from 'vite';
import { launchChromium } from './launch.mjs';

const OUTPUT = 'public/picture.png';
const VIEW = '#view=gaps&for=employment-skills';

const server = await preview({ preview: { port: 4181, strictPort: true } });
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
await page.goto(`http://localhost:4181/${VIEW}`);
await page.locator('[data-map="drawn"]').waitFor();
await page.getByRole('heading', { name: 'Places to look at first' }).waitFor();
// How sure the places are is worked out behind the answer.
await page
  .getByText(/^Likely place 1/)
  .first()
  .waitFor();
await page.waitForLoadState('networkidle');
await page.screenshot({ path: OUTPUT });
await browser.close();
await server.close();
console.log(`Wrote ${OUTPUT}`);
