import { expect, expectAccessible, open, test } from './visit';

test('a brief is reached from the page of an area, taken in own words into a document, and printed', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'view=area&area=E06000001');
  await page
    .getByRole('link', { name: /^Write a brief: / })
    .first()
    .press('Enter');
  await expect(page).toHaveURL(/view=brief/);
  const name = page.getByRole('heading', { level: 1 });
  await expect(name).toHaveText(/: Hartlepool$/);
  await expect(page).toHaveTitle(/^Prototype brief: .*Hartlepool/);
  const neighbourhoods = page.getByRole('region', { name: 'Which neighbourhoods first' });
  await expect(neighbourhoods.getByRole('row')).toHaveCount(6);
  await expectAccessible(page);

  await page.getByLabel('What we want to change, and for whom').fill('Fewer people alone.');
  await expect(page).not.toHaveURL(/alone/);
  await page.getByRole('button', { name: 'Copy for a word processor' }).press('Enter');
  await expect(page.getByText('Copied, with headings and tables')).toBeVisible();
  await page.evaluate(() => {
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    editor.setAttribute('role', 'textbox');
    editor.setAttribute('aria-label', 'Paste here');
    document.body.append(editor);
  });
  const pasted = page.getByRole('textbox', { name: 'Paste here' });
  await pasted.focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(pasted.getByRole('heading', { level: 1 })).toHaveText(/: Hartlepool$/);
  await expect(pasted.getByRole('heading', { level: 2 })).toHaveText([
    'What would start',
    'Need here',
    'Who is known here, and who looked',
    'What was tried elsewhere, and how it went',
    'Whom to learn from',
    'Which neighbourhoods first',
    'What to measure',
    'First steps',
    'What is not known',
  ]);
  await expect(pasted.getByRole('columnheader', { name: 'Terms of use' })).toHaveCount(1);
  expect(await pasted.getByRole('table').count()).toBeGreaterThanOrEqual(4);
  await expect(pasted).toContainText('Fewer people alone.');

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  const printed = page.getByRole('article').getByText('What we want to change, and for whom:');
  await expect(printed).toBeVisible();
});
