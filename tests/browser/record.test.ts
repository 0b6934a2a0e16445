import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readBlock, type PpsRecord } from '../../src/dataset/record';
import { expect, expectAccessible, test } from './visit';

const ORGANISATION = 'recovery-colleges';

async function openForm(page: Page, link: string): Promise<void> {
  await page.goto(`#view=record&${link}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Looks the form over by keyboard. */
const lookOver = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Look it over' }).press('Enter');

/** The record that the page would have somebody send, read as the desk reads it. */
async function sent(page: Page): Promise<PpsRecord> {
  const review = page.getByRole('region', { name: 'What you are about to send' });
  await expect(review).toBeFocused();
  const read = readBlock(await review.getByLabel('The text to send').inputValue());
  if (!('record' in read)) throw new Error(JSON.stringify(read.problems));
  return read.record;
}

test('a record is corrected by keyboard: errors in words, a kept draft, and only what changed', async ({
  page,
}) => {
  await page.goto(`#view=organisation&org=${ORGANISATION}`);
  await page.getByRole('link', { name: 'Correct or confirm this record' }).press('Enter');
  const website = page.getByLabel('Website');
  await website.fill('somewhere');
  await page.getByLabel('Anything else').fill('Ask jane.doe@example.org');
  await lookOver(page);
  const problems = page.getByRole('region', { name: 'This needs another look' });
  await expect(problems).toBeFocused();
  await expect(problems).toContainText('“jane.doe@example.org” may be the address of a person');
  await problems.getByRole('link', { name: /as your browser shows it/ }).press('Enter');
  await expect(website).toBeFocused();
  await expect(website).toHaveAccessibleDescription(/as your browser shows it/);
  await expectAccessible(page);

  await website.fill('https://recovery.example.org');
  await page.getByLabel('Anything else').fill('');
  await page.getByRole('checkbox', { name: 'Keep this draft on this device' }).press('Space');
  await page.reload();
  await expect(page.getByText('This is the draft that you kept')).toBeVisible();
  await expect(website).toHaveValue('https://recovery.example.org');
  await lookOver(page);
  const record = await sent(page);
  expect(record).toMatchObject({ kind: 'correct', organisation: ORGANISATION, places: [] });
  expect(record.fields).toEqual({ url: 'https://recovery.example.org' });
  await expectAccessible(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).press('Enter');
  const file = readFileSync(await (await saving).path(), 'utf8');
  expect(readBlock(file)).toEqual({ record });

  await page.getByRole('button', { name: 'Empty the form' }).press('Enter');
  await page.reload();
  await expect(website).not.toHaveValue('https://recovery.example.org');
});

test('what is right is confirmed, and what has ended is closed', async ({ page }) => {
  await openForm(page, `do=confirm&org=${ORGANISATION}`);
  await page.getByRole('radio', { name: /Yes, I work/ }).press('Space');
  await lookOver(page);
  expect(await sent(page)).toMatchObject({ kind: 'confirm', sender: 'organisation', fields: {} });

  await page.getByRole('link', { name: 'It has closed' }).first().press('Enter');
  await lookOver(page);
  await page.getByRole('link', { name: 'Say why the record should close.' }).press('Enter');
  await page.keyboard.type('It ended in May 2026.');
  await lookOver(page);
  expect(await sent(page)).toMatchObject({ kind: 'close', reason: 'It ended in May 2026.' });
});

test('one that is missing is added with a place from the search, and a twin is named', async ({
  page,
}) => {
  await openForm(page, 'do=add&for=mental-health');
  await lookOver(page);
  await page.getByRole('link', { name: 'Give the name of the organisation.' }).press('Enter');
  await page.keyboard.type('The recovery-colleges NETWORK');
  await expect(page.getByText('It may be on the map already')).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill('A Walking Circle of Our Own');
  await expect(page.getByText('It may be on the map already')).toBeHidden();
  await page.getByRole('radio', { name: 'Both' }).press('Space');
  await page.getByRole('radio', { name: 'Local' }).press('Space');
  const search = page.getByRole('searchbox', { name: /Postcode, town/ });
  await search.fill('Blackpool');
  await expect(page.getByRole('option', { name: /^Blackpool/ }).first()).toBeVisible();
  await search.press('Enter');
  await expect(page.getByText('Blackpool is added')).toBeVisible();
  await lookOver(page);
  const record = await sent(page);
  expect(record).toMatchObject({ kind: 'add', organisation: null });
  expect(record.fields.name).toBe('A Walking Circle of Our Own');
  expect(record.places[0]?.cells).toMatchObject({
    area_code: 'E06000009',
    precision: 'local-authority',
    kind: 'area-served',
  });
});

test('a look that found nobody is told, in Welsh', async ({ page }) => {
  await openForm(page, 'do=looked&area=E06000009&for=mental-health&lang=cy');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Rwyf wedi chwilio yma/);
  await page.getByLabel('Sut', { exact: true }).fill('Cyfeiriadur y cyngor');
  await page.getByRole('button', { name: 'Bwrw golwg drosto' }).press('Enter');
  const block = await page.getByLabel('Y testun i’w anfon').inputValue();
  expect(readBlock(block)).toMatchObject({
    record: {
      kind: 'looked',
      look: { area_code: 'E06000009', sector: 'mental-health', how: 'Cyfeiriadur y cyngor' },
    },
  });
  await expectAccessible(page);
});
