import { holdBack } from './holdBack';
import { expect, expectAccessible, test } from './visit';

/** What the page answers first, in this order. */
const BLOCKS = [
  'What stands out in need here',
  'Who works here and near',
  'What works in places like this one',
  'What could start here',
] as const;

const AREAS = [
  ['E06000009', 'Blackpool'],
  ['E06000053', 'Isles of Scilly'],
] as const;

for (const [code, name] of AREAS) {
  for (const width of [1280, 320]) {
    test(`the page of ${name} at ${width} px, without WebGL`, async ({ page }) => {
      await page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`#view=area&area=${code}`);
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
      await expect(page.getByRole('heading', { level: 2, name: BLOCKS[0] })).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(`^Profile of ${name}`));
      await expect(page.getByRole('img', { name: /among its neighbours/ }).first()).toBeVisible();
      await page.getByRole('button', { name: 'Neighbourhoods inside' }).last().click();
      await expect(
        page.getByText(name === 'Blackpool' ? '19 neighbourhoods' : 'is one neighbourhood'),
      ).toBeVisible();
      await expect(page.getByRole('img', { name: /^Map of .* in 19 neighbourhoods/ })).toHaveCount(
        name === 'Blackpool' ? 1 : 0,
      );
      const overflow = await page.evaluate(() => {
        const main = document.querySelector('main') ?? document.body;
        return Math.max(
          document.documentElement.scrollWidth - document.documentElement.clientWidth,
          main.scrollWidth - main.clientWidth,
        );
      });
      expect(overflow).toBeLessThanOrEqual(0);
      await expectAccessible(page);
    });
  }
}

const PRINTED = [
  ['E06000009', 'Blackpool'],
  ['E07000089', 'Hart'],
  ['S12000017', 'Highland'],
  ['W06000016', 'Rhondda Cynon Taf'],
  ['N09000003', 'Belfast'],
  ['E09000030', 'Tower Hamlets'],
  ['E06000053', 'Isles of Scilly'],
] as const;

test('the page of each of seven areas prints on one sheet', async ({ page }) => {
  for (const [code, name] of PRINTED) {
    await page.goto(`#view=area&area=${code}`);
    await expect(page).toHaveTitle(new RegExp(`^Profile of ${name} `));
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    // What a reader opens on the screen does not lengthen the sheet.
    await page.getByRole('button', { name: 'Neighbourhoods inside' }).last().click();
    await expect(page.getByText(/neighbourhoods? in/).first()).toBeVisible();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const text = pdf.toString('latin1');
    expect(text.match(/\/Type \/Page\b/g)?.length, name).toBe(1);
    expect(text, `the name of ${name}`).toContain(inUtf16(`Profile of ${name} `));
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('[data-print="one-page"]');
    await expect(sheet.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(sheet.getByText(new RegExp(`^http.*view=area&area=${code}$`))).toBeVisible();
    await expect(sheet.getByText(/^As of \d+ \w+ \d{4}$/)).toBeVisible();
    await expect(sheet.getByRole('img', { name: /among its neighbours/ })).toBeVisible();
    await expect(sheet.getByRole('heading', { level: 2 })).toHaveText([
      ...BLOCKS,
      'What is not known',
    ]);
    await page.emulateMedia({ media: null });
  }
});

/** As a PDF writes its title. */
function inUtf16(text: string): string {
  return Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('')
    .toUpperCase();
}

test('the area panel leads to the page, and Back leads home', async ({ page }) => {
  await page.goto('#area=E07000089');
  await page.getByRole('link', { name: 'Open the page of Hart' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hart' })).toBeVisible();
  await expect(page).toHaveURL(/view=area.*area=E07000089/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: 'Hart' })).toBeVisible();
});

for (const [code, name, need] of [
  ['S12000017', 'Highland', /more deprived than where \d+% of the people of Scotland live/],
  ['N09000003', 'Belfast', /^[\d,]+ people$/],
] as const)
  test(`the neighbourhoods of ${name} furthest from help, by the question, to be saved`, async ({
    page,
  }) => {
    await page.goto(`#view=area&area=${code}&for=mental-health`);
    await page.getByRole('button', { name: 'Neighbourhoods inside' }).last().click();
    await expect(page.getByRole('heading', { level: 3, name: 'Furthest from help' })).toBeVisible();
    const list = page.getByRole('list', { name: 'Neighbourhoods, furthest from help first' });
    await expect(list.getByRole('listitem')).toHaveCount(10);
    await expect(list.getByText(need)).toHaveCount(10);
    await expect(list.getByText(/^Nearest known: /)).toHaveCount(10);
    const said = page.getByRole('status').filter({ hasText: 'Looks in this district: ' });
    await expect(said).toHaveText(/within reach of [\d,]+ people here|Everyone here lives/);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    expect((await saved).suggestedFilename()).toBe(`neighbourhoods-${code}.csv`);
    await page
      .getByRole('button', { name: /^Show all \d+$/ })
      .first()
      .click();
    await expect(list.getByRole('listitem').nth(10)).toBeFocused();
    await expectAccessible(page);
  });

test('a page without an area says what to do', async ({ page }) => {
  await page.goto('#view=area');
  await expect(page.getByRole('heading', { level: 1, name: 'Choose an area' })).toBeVisible();
});

for (const [code, name] of [
  ['E06000001', 'Hartlepool'],
  ['W06000002', 'Gwynedd'],
  ['S12000017', 'Highland'],
  ['N09000009', 'Mid Ulster'],
] as const) {
  test(`the page of ${name} answers first, and keeps the rest folded`, async ({ page }) => {
    await page.goto(`#view=area&area=${code}`);
    const main = page.getByRole('main');
    const headings = main.getByRole('heading', { level: 2 });
    await expect(headings.nth(3)).toHaveText(BLOCKS[3]);
    expect((await headings.allTextContents()).slice(0, 4)).toEqual([...BLOCKS]);
    const block = (title: string) =>
      main.getByRole('heading', { level: 2, name: title }).locator('..');
    await expect(block(BLOCKS[0])).toContainText(/Against (England|Wales|Scotland|Northern)/);
    await expect(block(BLOCKS[0])).toContainText('Against places like it');
    await expect(block(BLOCKS[1])).toContainText(/known pioneer/);
    await expect(block(BLOCKS[1])).toContainText(/Nearest outside: .* km/);
    await expect(block(BLOCKS[2]).getByRole('link').first()).toBeVisible();
    const question = block(BLOCKS[3])
      .getByRole('link', { name: /^Where else\?/ })
      .first();
    await expect(question).toHaveAttribute('href', /view=gaps.*for=.*with=/);
    await expect(main.getByRole('button', { name: 'Need by theme' }).last()).toHaveAttribute(
      'aria-expanded',
      'false',
    );
  });
}

test('Hartlepool says its need against England, and against places like it', async ({ page }) => {
  await page.goto('#view=area&area=E06000001');
  // The sheet for paper holds the same words, unseen.
  const main = page.getByRole('main').getByRole('article').first();
  await expect(main.getByText('6th most deprived of 296 in England')).toBeVisible();
  await expect(main.getByText(/Against England.*20 of 52 figures are among the/)).toBeVisible();
  const figure = main
    .getByRole('listitem')
    .filter({ hasText: 'Neighbourhoods among England’s most deprived tenth' });
  await expect(figure).toContainText('42.1%');
  await expect(figure).toContainText('The 3rd highest of 296 in England');
  await expect(figure).toContainText('Worse than in similar places');
});

for (const width of [1280, 375]) {
  test(`the contents stay in sight and work by keyboard at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('#view=area&area=E06000001');
    const contents = page.getByRole('navigation', { name: 'On this page' });
    const summary = contents.getByText('On this page');
    const item = contents.getByRole('button', { name: 'Need by theme' });
    await expect(summary).toBeVisible();
    if (width < 1200) await summary.press('Enter');
    await item.press('Enter');
    const fold = page
      .getByRole('main')
      .getByRole('button', { name: 'Need by theme', expanded: true });
    await expect(fold).toBeInViewport();
    await expect(page.getByRole('heading', { level: 3, name: 'Wellbeing' })).toBeVisible();
    await expect(summary).toBeInViewport();
    // From there the keyboard goes on with what was opened.
    await page.keyboard.press('Tab');
    await expect(fold).toBeFocused();
  });
}

for (const theme of ['dark', 'contrast']) {
  test(`page and panel of an area keep their contrast: ${theme}`, async ({ page }) => {
    await page.goto(`#view=area&area=E06000001&theme=${theme}`);
    await page.getByRole('button', { name: 'Every figure that stands out' }).last().click();
    await expect(page.getByText(/figures stand out as need$/)).toBeVisible();
    await expectAccessible(page);
    await page.goto(`#area=E06000001&theme=${theme}`);
    await expect(page.getByRole('heading', { level: 3, name: BLOCKS[3] })).toBeVisible();
    await expectAccessible(page);
  });
}

test('the panel beside the map says the same in short', async ({ page }) => {
  await page.goto('#area=E06000001');
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { level: 3, name: BLOCKS[0] })).toBeVisible();
  const headings = await panel.getByRole('heading', { level: 3 }).allTextContents();
  expect(headings.slice(0, 4)).toEqual([...BLOCKS]);
  await expect(panel.getByText('The 3rd highest of 296 in England')).toBeVisible();
});

test('without its file the outline is missed by name, and mended by a retry', async ({
  page,
  watch,
}) => {
  watch.expectConsole('404');
  const address = '**/data/surroundings/E06000009.geojson';
  await page.route(address, (route) => route.fulfill({ status: 404 }));
  await page.goto('#view=area&area=E06000009');
  const sentence = page.getByText(/surroundings\/E06000009\.geojson could not be fetched/);
  await expect(sentence).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  const outline = page.getByRole('img', { name: /Blackpool among its neighbours/ }).first();
  await expect(outline).toHaveCount(0);
  await expectAccessible(page);
  await page.unroute(address);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(outline).toBeVisible();
  await expect(sentence).toBeHidden();
});

test('the outline of an area asks for its own land alone', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('#view=area&area=E06000009');
  await expect(page.getByRole('img', { name: /among its neighbours/ }).first()).toBeVisible();
  expect(asked.filter((path) => path.endsWith('.geojson'))).toEqual([
    '/data/surroundings/E06000009.geojson',
  ]);
});

test('the answers do not wait for the outline, which has room kept for it', async ({ page }) => {
  const release = await holdBack(page, /data\/surroundings/);
  await page.goto('#view=area&area=E06000009');
  const answer = page.getByRole('heading', { level: 2 }).first();
  await expect(answer).toBeVisible();
  const outline = page.getByRole('img', { name: /among its neighbours/ }).first();
  await expect(outline).toHaveCount(0);
  await page.evaluate(async () => document.fonts.ready);
  const before = await answer.boundingBox();
  release();
  await expect(outline).toBeVisible();
  expect(await answer.boundingBox()).toEqual(before);
});
