import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { rowsOf } from '../fixtures/tables';
import { expect, test as base } from './visit';

/**
 * The twelve tasks on which the map was tried as a new user would: each begins at the start and ends
 * where its answer is on screen. What a person does on the way is counted and reported: a press, or
 * words typed with Enter.
 */
class Person {
  actions = 0;
  constructor(private readonly page: Page) {}

  async press(target: Locator): Promise<void> {
    this.actions += 1;
    await target.click();
  }

  async type(field: Locator, words: string): Promise<void> {
    this.actions += 1;
    await field.fill(words);
    await field.press('Enter');
  }

  /** The one search box, wherever the view has it. */
  async find(words: string): Promise<void> {
    await this.type(this.page.getByRole('searchbox', { name: /^Find a place/ }), words);
  }
}

const test = base.extend<{ person: Person }>({
  person: async ({ page }, use, testInfo) => {
    const person = new Person(page);
    await page.goto('');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\.$/);
    await use(person);
    testInfo.annotations.push({ type: 'actions', description: String(person.actions) });
  },
});

for (const [width, height] of [
  [1440, 900],
  [375, 667],
] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } });

    for (const { postcode, council } of [
      { postcode: 'TS1 2AB', council: 'Middlesbrough' },
      { postcode: 'CF10 1EP', council: 'Cardiff' },
      { postcode: 'EH1 1YZ', council: 'City of Edinburgh' },
      { postcode: 'BT1 5GS', council: 'Belfast' },
    ])
      test(`my postcode: ${postcode}`, async ({ page, person }) => {
        await person.find(postcode);
        await expect(page.getByRole('heading', { level: 1, name: council })).toBeVisible();
        await expect(
          page.getByRole('heading', { name: 'What stands out in need here' }),
        ).toBeVisible();
        expect(person.actions).toBe(1);
      });

    test('who does peer support near Leeds', async ({ page, person }) => {
      await person.press(page.getByRole('link', { name: /pioneers known across the UK/ }));
      await person.press(page.getByRole('link', { name: /^Peer support/ }));
      await person.press(page.getByText('Near a place', { exact: true }));
      await person.type(
        page.getByRole('searchbox', { name: 'Council, town or postcode' }),
        'Leeds',
      );
      await expect(
        page.getByText(/^Leeds|Around a point in Leeds|Near Leeds/).first(),
      ).toBeVisible();
      await expect(page).toHaveURL(/practice=peer-support/);
      await expect(page).toHaveURL(/near=53\.[78]/);
      await expect(page.getByText(/\d+ (miles|km)/).first()).toBeAttached();
      expect(person.actions).toBeLessThanOrEqual(4);
    });

    test('why Middlesbrough', async ({ page, person }) => {
      await person.find('Middlesbrough');
      await expect(page.getByText(/most deprived of \d+ in England/).first()).toBeVisible();
      expect(person.actions).toBe(1);
    });

    test('where mental health has a gap in the UK', async ({ page, person }) => {
      await person.press(page.getByRole('link', { name: /^Mental health: \d+ areas?/ }));
      await expect(page.getByRole('heading', { name: 'Places to look at first' })).toBeVisible();
      await expect(page).toHaveURL(/view=gaps&for=mental-health/);
      expect(person.actions).toBe(1);
    });

    test('what Hartlepool could copy', async ({ page, person }) => {
      await person.find('Hartlepool');
      const elsewhere = page
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: 'What works in places like this one' }) });
      await expect(elsewhere.getByRole('link').first()).toBeVisible();
      expect(person.actions).toBe(1);
    });

    test('print Rhondda Cynon Taf', async ({ page, person }) => {
      await page.evaluate(() => {
        window.print = () => document.body.setAttribute('data-printed', '');
      });
      await person.find('RCT');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Rhondda Cynon Taf/);
      await person.press(page.getByRole('button', { name: 'Print one page' }));
      await expect(page.locator('[data-printed]')).toBeAttached();
      expect(person.actions).toBe(2);
    });

    test('a list in Welsh to embed', async ({ page, person }) => {
      await person.press(page.getByRole('button', { name: 'Settings' }));
      await person.press(page.getByText('Cymraeg', { exact: true }));
      await page.keyboard.press('Escape');
      await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
      await person.press(page.getByRole('button', { name: 'Rhannu' }));
      await person.press(page.getByRole('link', { name: /gwefan|safle/ }));
      await person.press(page.getByText('Rhestr', { exact: true }));
      await expect(page.locator('textarea').first()).toHaveValue(/what=list[^]*lang=cy/);
      expect(person.actions).toBeLessThanOrEqual(5);
    });

    test('a table to CSV equal to the screen', async ({ page, person }) => {
      await person.press(page.getByRole('link', { name: /^Mental health: \d+ areas?/ }));
      await person.press(page.getByText('Table', { exact: true }));
      const first = page.getByRole('table').getByRole('rowheader').first();
      await expect(first).toBeVisible();
      const name = await first.innerText();
      const download = page.waitForEvent('download');
      await person.press(page.getByRole('button', { name: 'Download this table (CSV)' }));
      const [columns = '', row = ''] = readFileSync(await (await download).path(), 'utf8').split(
        '\n',
      );
      expect(columns).toMatch(/likely|need/i);
      expect(row).toContain(name.split('\n')[0] ?? name);
      expect(person.actions).toBe(3);
    });

    test('compare three', async ({ page, person }) => {
      await person.press(page.getByRole('link', { name: /^Mental health: \d+ areas?/ }));
      const places = page.getByRole('region', { name: 'Places to look at first' });
      await person.press(places.getByRole('listitem').first().getByRole('button'));
      await person.press(page.getByRole('button', { name: 'Add to comparison' }));
      await person.press(page.getByRole('button', { name: /^Show comparison/ }));
      const field = page.getByRole('searchbox', { name: 'Add an area' });
      await person.type(field, 'Hartlepool');
      await person.type(field, 'Cardiff');
      await expect(page.getByText('Comparing 3 areas.')).toBeVisible();
      expect(person.actions).toBe(6);
    });

    for (const name of ['Brightside', 'Groundswell', 'Buurtzorg'])
      test(`${name} and its evidence`, async ({ page, person }) => {
        test.skip(!rowsOf('organisations').some((row) => row['name']?.includes(name)));
        await person.find(name);
        await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
        await expect(page.getByRole('heading', { name: /vidence/ }).first()).toBeVisible();
        expect(person.actions).toBe(1);
      });

    test('the deprived neighbourhoods of Tower Hamlets', async ({ page, person }) => {
      await person.find('Tower Hamlets');
      await person.press(page.getByRole('button', { name: 'Neighbourhoods inside' }).last());
      await expect(page.getByText(/among the most deprived tenth/).last()).toBeVisible();
      expect(person.actions).toBe(2);
    });

    test('share and come back', async ({ page, person, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await person.find('Hartlepool');
      await expect(page.getByRole('heading', { level: 1, name: 'Hartlepool' })).toBeVisible();
      await person.press(page.getByRole('button', { name: 'Share' }));
      await person.press(page.getByRole('button', { name: 'Copy link' }));
      await expect(page.getByText('Copied')).toBeVisible();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      await page.goto('about:blank');
      await page.goto(link);
      await expect(page.getByRole('heading', { level: 1, name: 'Hartlepool' })).toBeVisible();
      expect(person.actions).toBe(3);
    });
  });
}
