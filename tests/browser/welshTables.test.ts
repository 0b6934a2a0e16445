import type { Page } from '@playwright/test';
import { rowsOf } from '../fixtures/tables';
import { expect, openFolds, test } from './visit';

/** What the tables hold in English alone, or in English beside its Welsh. Names stay names. */
const ENGLISH: Readonly<Record<string, readonly string[]>> = {
  indicators: ['label', 'unit', 'definition', 'period', 'geography', 'source', 'licence', 'caveat'],
  trend_series: ['comparable_note'],
  themes: ['name'],
  sectors: ['name', 'caution'],
  practices: ['name', 'definition'],
  families: ['name'],
  organisations: ['problem', 'approach', 'scale', 'source'],
  evidence: ['study', 'design', 'finding', 'source'],
};
/** A text of so many words is looked for inside other text too. */
const SENTENCE_WORDS = 7;

const texts = Object.entries(ENGLISH).flatMap(([file, columns]) => {
  return rowsOf(file).flatMap((row) => columns.map((column) => row[column]?.trim() ?? ''));
});
/** Not "2025" or "%", which are the same in both. */
const english = [...new Set(texts)].filter((text) => /\p{Letter}{2}/u.test(text));

/** Each with English that it must have by then, so that nothing is walked before it is there. */
for (const [name, link, awaited] of [
  ['the method', 'view=method', 'Office for Health Improvement and Disparities'],
  ['an area', 'view=area&area=W06000016', 'Satisfaction with life'],
  ['the panel of an area', 'view=explore&area=W06000016', 'Satisfaction with life'],
  ['an organisation', 'view=organisation&org=recovery-colleges', 'about 45,500 students a year'],
  ['a comparison', 'show=compare&compare=W06000016,E06000001', 'Satisfaction with life'],
  ['need by a figure', 'view=need&indicator=loneliness_pct', 'British Red Cross'],
  ['need by an index', 'view=need&for=health', 'Each nation is scored by its own figures'],
  ['gaps', 'view=gaps&for=health', 'Each nation is scored by its own figures'],
  ['who is doing this', 'view=explore&org=recovery-colleges', 'about 45,500 students a year'],
] as const) {
  test(`in Welsh, English of the tables is marked as English: ${name}`, async ({ page }) => {
    await page.goto(`#${link}&lang=cy`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
    // The mix of figures stands behind a fold, and is fetched when that is opened.
    if (name === 'gaps') await page.getByRole('button', { name: /^Sut y cyfrifir/ }).press('Enter');
    if (name === 'an area') await openFolds(page);
    await expect(page.getByText(awaited).first()).toBeAttached();
    expect(await unmarked(page)).toEqual([]);
  });
}

test('the walk itself sees what is not marked', async ({ page }) => {
  await page.goto('#view=method&lang=cy');
  await expect(page.getByRole('heading', { name: 'Pedwar syniad' })).toBeVisible();
  const text = english.find((words) => words.split(' ').length >= SENTENCE_WORDS) ?? '';
  await page.evaluate((words) => document.body.append(words), text);
  expect(await unmarked(page)).toContain(text);
});

/** Text nodes of the page that say English of the tables where no `lang="en"` stands above them. */
async function unmarked(page: Page): Promise<string[]> {
  const sentences = english.filter((text) => text.split(' ').length >= SENTENCE_WORDS);
  return page.evaluate(
    ([whole, within]) => {
      const known = new Set(whole);
      const found = new Set<string>();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode.textContent?.trim() ?? '';
        const element = walker.currentNode.parentElement;
        // What nobody hears: copies that a screen reader is kept from.
        if (element?.closest('[aria-hidden="true"], script')) continue;
        const language = element?.closest('[lang]')?.getAttribute('lang');
        if (language === 'en' || text === '') continue;
        if (known.has(text) || within.some((part) => text.includes(part))) found.add(text);
      }
      return [...found];
    },
    [english, sentences] as const,
  );
}
