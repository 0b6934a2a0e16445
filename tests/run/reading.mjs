// npm run reading: how hard the words of each view are to read, from the built map: run "npm run build" first.
import { preview } from 'vite';
import { gradeOf } from './grade';
import { launchChromium } from './launch.mjs';

const PORT = Number(process.env.TEST_PORT ?? 4183);
const VIEWS = {
  start: '',
  explore: 'view=explore',
  need: 'view=need&for=mental-health',
  'gaps, nothing asked': 'view=gaps',
  gaps: 'view=gaps&for=mental-health',
  area: 'view=area&area=E06000001',
  organisation: 'view=organisation&org=shared-lives-plus',
  method: 'view=method',
  'put it on your site': 'view=embed',
};

const server = await preview({ preview: { port: PORT, strictPort: true } });
const browser = await launchChromium();
for (const [name, link] of Object.entries(VIEWS)) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  await page.goto(`http://localhost:${PORT}/#${link}`);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  const text = await page.getByRole('main').innerText();
  const grade = gradeOf(text.split('\n'));
  console.log(JSON.stringify({ view: name, ...rounded(grade) }));
  await page.close();
}
await browser.close();
await server.close();

function rounded(grade) {
  if (!grade) return { sentences: 0 };
  return {
    ...grade,
    grade: Number(grade.grade.toFixed(1)),
    wordsPerSentence: Number(grade.wordsPerSentence.toFixed(1)),
  };
}
