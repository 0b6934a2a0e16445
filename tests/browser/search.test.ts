import type { Locator, Page } from '@playwright/test';
import { holdCode } from './drawn';
import { holdBack } from './holdBack';
import { expect, expectAccessible, open, test } from './visit';

const BOX = 'Find a place, postcode, organisation or topic';

/** Types into the search box, by keyboard alone. */
async function search(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox', { name: BOX }).focus();
  await page.keyboard.type(text);
}

const holdGazetteer = (page: Page): Promise<() => void> => holdBack(page, '**/data/gazetteer.json');

/** The results under one heading. */
function section(page: Page, name: string): Locator {
  return page.getByRole('listbox').getByRole('group', { name });
}

test.describe('search, by keyboard alone', () => {
  test('forgives a typing error and opens the council', async ({ page }) => {
    await open(page);
    await page.getByRole('searchbox', { name: BOX }).focus();
    await page.keyboard.type('Blackpol');
    await expect(page.getByRole('option', { name: /^Blackpool/ }).first()).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const details = page.getByRole('complementary', { name: 'Details' });
    await expect(details.getByRole('heading', { level: 2, name: 'Blackpool' })).toBeVisible();
    await expect(page).toHaveURL(/area=E06000009/);
  });

  test('shows a full postcode to its sector, and sends nothing typed anywhere', async ({
    page,
  }) => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(decodeURIComponent(request.url())));
    await open(page);
    await page.getByRole('searchbox', { name: BOX }).focus();
    await page.keyboard.type('fy14ab');
    const option = page.getByRole('option', { name: 'FY1 4' });
    await expect(option).toContainText('FY1 4AB: shown to its sector FY1 4');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/near=53\.8/);
    expect(sent.filter((url) => /fy1 ?4/i.test(url))).toEqual([]);
    expect(decodeURIComponent(page.url())).not.toMatch(/fy1/i);
  });

  test('opens what is typed, though the list is still that of what was typed before', async ({
    page,
  }) => {
    await open(page);
    await search(page, 'Blackpool');
    await expect(page.getByRole('option', { name: /^Blackpool/ }).first()).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'stays' })).toBeVisible();
    // Typing and Enter before the page can draw.
    await page.getByRole('searchbox', { name: BOX }).evaluate((box: HTMLInputElement) => {
      box.setRangeText('Hartlepool', 0, box.value.length);
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    await expect(page).toHaveURL(/area=E06000001/);
  });

  test('moves in the list of what is typed, though it was not drawn yet', async ({ page }) => {
    await open(page);
    await search(page, 'Gravesham');
    await expect(page.getByRole('option', { name: /^Gravesham/ }).first()).toBeVisible();
    await page.getByRole('searchbox', { name: BOX }).evaluate((box: HTMLInputElement) => {
      box.setRangeText('Hartlepool', 0, box.value.length);
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const arrow = { key: 'ArrowDown', bubbles: true, cancelable: true };
      box.dispatchEvent(new KeyboardEvent('keydown', arrow));
    });
    await expect(page.locator('[role=option][data-focused]')).toHaveText(/^Hartlepool/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/area=E06000001/);
  });

  test('opens the result that the arrow keys point at, not the first', async ({ page }) => {
    await open(page);
    await page.getByRole('searchbox', { name: BOX }).focus();
    await page.keyboard.type('blackpool');
    const wanted = page.getByRole('option', { name: /Central Blackpool/ });
    await expect(wanted).toBeVisible();
    // Nothing is pointed at until an arrow key is pressed: one press each for the rows above.
    await expect(page.locator('[role=option][data-focused]')).toHaveCount(0);
    const rows = await page.getByRole('option').allTextContents();
    for (const row of rows) {
      await page.keyboard.press('ArrowDown');
      if (row.includes('Central Blackpool')) break;
    }
    await expect(wanted).toHaveAttribute('data-focused', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/near=53\.8/);
  });

  for (const [typed, name, code] of [
    ['Caerdydd', /Cardiff|Caerdydd/, 'W06000015'],
    ['E07000190', /Somerset/, 'E06000066'],
    ['E08000038', /Barnsley/, 'E08000016'],
  ] as const) {
    test(`finds ${typed}`, async ({ page }) => {
      await open(page);
      await page.getByRole('searchbox', { name: BOX }).focus();
      await page.keyboard.type(typed);
      await expect(page.getByRole('option', { name }).first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`area=${code}`));
    });
  }

  test('finds an organisation and opens its card', async ({ page }) => {
    await open(page);
    await page.getByRole('searchbox', { name: BOX }).focus();
    await page.keyboard.type('Grapevine');
    await expect(page.getByRole('option', { name: /Grapevine/ }).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const details = page.getByRole('complementary', { name: 'Details' });
    await expect(details.getByRole('heading', { level: 2, name: /Grapevine/ })).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe('one search', () => {
  test('opens a county, and shows what is inside it', async ({ page }) => {
    await open(page);
    await search(page, 'Kent');
    const councils = section(page, 'Councils, counties, regions and nations');
    await expect(councils.getByRole('option', { name: 'Kent', exact: true })).toContainText(
      'County',
    );
    await expect(page.getByText('What you type stays on this device.')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/inside=E10000016/);
    await expect(page.getByText(/in Kent/i).first()).toBeVisible();
  });

  test('opens a combined authority, and lists pioneers inside it alone', async ({ page }) => {
    await open(page);
    await search(page, 'Greater Manchester');
    await expect(page.getByRole('option', { name: 'Greater Manchester' })).toContainText(
      'Combined authority',
    );
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/inside=E47000001/);
    await expect(page).toHaveTitle(/Greater Manchester/);
  });

  test('answers a topic: the question, who works on it, the figure', async ({ page }) => {
    await open(page);
    await search(page, 'loneliness');
    const topics = section(page, 'Topics and practices').getByRole('option');
    await expect(topics).toContainText([
      'Where is loneliness high and no peer support known nearby?',
      'Loneliness: who works on it',
      'Adults who feel lonely at least some of the time',
    ]);
    await expectAccessible(page);
    await topics.nth(1).click();
    await expect(page).toHaveURL(/sector=community-neighbourhoods&practice=peer-support/);
    await search(page, 'loneliness');
    await page.getByRole('option', { name: /^Adults who feel lonely/ }).click();
    await expect(page).toHaveURL(/view=need&indicator=loneliness_pct/);
    await search(page, 'lonely');
    await expect(topics.first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/view=gaps/);
    await expect(page).toHaveURL(/with=peer-support/);
  });

  test('finds a practice by its name and a council by the name people use', async ({ page }) => {
    await open(page);
    await search(page, 'mentoring');
    await page.getByRole('option', { name: 'Mentoring', exact: true }).click();
    await expect(page).toHaveURL(/practice=mentoring/);
    await search(page, 'Western Isles');
    await expect(page.getByRole('option', { name: 'Na h-Eileanan Siar' })).toContainText(
      'Also called Western Isles',
    );
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/area=S12000013/);
  });

  test('tells the four Newports apart, the council first', async ({ page }) => {
    await open(page);
    await search(page, 'Newport');
    const options = page.getByRole('option', { name: /^Newport/ });
    await expect(options.first()).toContainText('Council area in Wales');
    await expect(page.getByRole('option', { name: 'Newport', exact: true })).toContainText([
      'Town in Uttlesford, East',
      'Town in Isle of Wight, South East',
      'Town in Pembrokeshire, Wales',
      'Town in Telford and Wrekin, West Midlands',
    ]);
  });

  test('reads a postcode out of quotes, and says which councils it may be in', async ({ page }) => {
    await open(page);
    await page.getByRole('searchbox', { name: BOX }).fill('“FY5 1AB”,');
    const option = page.getByRole('option', { name: 'FY5 1' });
    await expect(option).toContainText('FY5 1AB: shown to its sector FY5 1');
    await expect(option).toContainText('Crosses a border: some addresses may be in Blackpool');
  });

  for (const text of ['Jersey', 'GY1 2AB', 'Isle of Man']) {
    test(`says that ${text} is outside the United Kingdom`, async ({ page }) => {
      await open(page);
      await search(page, text);
      await expect(
        page.getByText(/is a Crown dependency\. It is outside the United Kingdom/),
      ).toBeVisible();
      const before = page.url();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('searchbox', { name: BOX })).toHaveValue(text);
      expect(page.url()).toBe(before);
    });
  }

  test('speaks Welsh', async ({ page }) => {
    await page.goto('#view=explore&lang=cy');
    const box = page.getByRole('searchbox', {
      name: 'Chwilio am le, cod post, sefydliad neu bwnc',
    });
    await box.focus();
    await page.keyboard.type('unigrwydd');
    await expect(section(page, 'Pynciau ac arferion').getByRole('option').first()).toContainText(
      'Ble mae unigrwydd yn uchel',
    );
  });
});

test.describe('while towns and postcodes are on their way', () => {
  test('Enter waits for the whole list and opens what is first in it', async ({ page }) => {
    const release = await holdGazetteer(page);
    await open(page);
    await search(page, 'Leeds City Centre');
    // The council is nearest of what is there; the neighbourhood of that name is still to come.
    await expect(page.getByRole('option').first()).toContainText('Council area in England');
    const before = page.url();
    await page.keyboard.press('Enter');
    await expect(page.getByText('The first result opens when the list is complete…')).toBeVisible();
    expect(page.url()).toBe(before);
    release();
    await expect(page).toHaveURL(/near=53\.798,-1\.546/);
    await expect(page).toHaveURL(/area=E08000035/);
    await expect(page.getByRole('searchbox', { name: BOX })).toHaveValue('');
  });

  test('what an arrow key points at is opened at once', async ({ page }) => {
    await holdGazetteer(page);
    await open(page);
    await search(page, 'Leeds');
    await expect(page.getByRole('option', { name: 'Leeds', exact: true })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/area=E08000035/);
  });
});

for (const [what, hold, begin] of [
  ['towns and postcodes are', holdGazetteer, open],
  ['all code is', holdCode, (page: Page) => page.goto('#view=explore', { waitUntil: 'commit' })],
] as const)
  test(`while ${what} on the way, typing on forgets the Enter that was pressed`, async ({
    page,
  }) => {
    const release = await hold(page);
    await begin(page);
    await search(page, 'Leeds');
    await page.keyboard.press('Enter');
    await page.keyboard.type(' City Centre');
    release();
    await expect(page.getByRole('option', { name: 'Leeds City Centre' })).toBeVisible();
    await expect(page.getByText('What you type stays on this device.')).toBeVisible();
    expect(page.url()).not.toContain('area=');
  });

test('the list is fetched by the first use of a box, which stays the same under what is typed', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const release = await holdBack(page, /assets\/finding-/);
  await open(page);
  const box = page.getByRole('searchbox', { name: BOX });
  await expect(box).toBeEnabled();
  expect(asked.filter((url) => /finding-|ListBox/.test(url))).toEqual([]);
  await box.evaluate((element) => element.setAttribute('data-test-same', ''));
  await search(page, 'Blackp');
  await expect(page.getByText('Towns, postcodes and topics are on their way…')).toBeVisible();
  release();
  await page.keyboard.type('ool');
  await expect(page.getByRole('option', { name: 'Blackpool', exact: true }).first()).toBeVisible();
  await expect(box).toHaveValue('Blackpool');
  await expect(box).toBeFocused();
  await expect(box).toHaveAttribute('data-test-same', '');
  await page.keyboard.press('ArrowDown');
  const first = page.getByRole('option').first();
  await expect(box).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id'))!);
  const list = (await box.getAttribute('aria-controls'))!;
  await expect(page.getByRole('listbox')).toHaveAttribute('id', list);
});

test('Escape and the button empty the box, and leave the focus in it and what is open open', async ({
  page,
}) => {
  await open(page, 'view=need&area=E06000009');
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toBeVisible();
  const box = page.getByRole('searchbox', { name: BOX });
  for (const empty of [
    async () => page.keyboard.press('Escape'),
    async () => page.getByRole('button', { name: 'Clear the search' }).click(),
  ]) {
    await search(page, 'Hartlepool');
    await expect(page.getByRole('option').first()).toBeVisible();
    await empty();
    await expect(box).toHaveValue('');
    await expect(box).toBeFocused();
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await expect(box).not.toHaveAttribute('aria-controls');
    await expect(details).toBeVisible();
  }
});
