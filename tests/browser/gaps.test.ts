import type { Page } from '@playwright/test';
import { expect, expectAccessible, mapDrawn, open, test } from './visit';

/** Everything that changes how the answer is worked out stands behind one line. */
async function openWorkings(page: Page): Promise<void> {
  const fold = page.getByRole('button', { name: /^How this is worked out/ });
  await fold.press('Enter');
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('radiogroup', { name: 'Show', exact: true })).toBeVisible();
}

test(
  'gaps: a ranked list, each row with its reason, and the four corners named',
  { tag: '@map' },
  async ({ page }) => {
    await open(page, 'view=gaps&for=employment-skills');
    await expect(page.getByRole('heading', { name: 'Places to look at first' })).toBeVisible();
    await expect(page.getByText(/^(High|Low): .*(Nearest|here|covers)/).first()).toBeVisible();
    await expect(
      page.getByText(/areas? ha(s|ve) high need and no known pioneer/).first(),
    ).toBeVisible();
    await mapDrawn(page);
    const legend = page.getByRole('button', { name: /Legend: Need and reach together/ });
    if ((await legend.getAttribute('aria-expanded')) === 'false') await legend.click();
    for (const corner of [
      'High need, no known pioneer',
      'High need, good reach',
      'Low need, no known pioneer',
      'Low need, good reach',
    ]) {
      await expect(
        page.getByRole('button', { name: new RegExp(`^${corner}: \\d+ areas?`) }),
      ).toBeVisible();
    }
    await expectAccessible(page);
  },
);

test('says how hard anyone looked, and lists only where somebody did, by keyboard', async ({
  page,
}) => {
  await open(page, 'view=gaps&for=addiction-recovery');
  const list = page
    .getByRole('list')
    .filter({ has: page.getByRole('button', { name: 'Crawley' }) });
  const first = list.getByRole('listitem').first();
  await expect(first).toContainText('Crawley');
  await expect(first).toContainText('looked, none found');
  await openWorkings(page);
  await expect(
    page.getByText(/Where we looked at \d+ such places, somebody was found in \d+/),
  ).toBeVisible();
  await expect(page.getByText('nobody has looked yet').first()).toBeAttached();

  await page.getByRole('checkbox', { name: 'Only areas where somebody looked' }).press('Space');
  await expect(page).toHaveURL(/looked=only/);
  await expect(list.getByText('nobody has looked yet')).toHaveCount(0);
  await expect(first).toContainText('Crawley');
  await expectAccessible(page);

  const after = page.getByRole('radio', { name: 'After a look' });
  await after.focus();
  await after.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'As the list stands' })).toBeChecked();
  await expect(page).toHaveURL(/looking=as-listed/);
});

test('question, answer and first results need no scrolling; the fold says what is on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, 'view=gaps&for=mental-health&km=45&layer=gap');
  const list = page.getByRole('region', { name: 'Places to look at first' });
  await expect(page.getByText(/high need and no known pioneer/).first()).toBeInViewport();
  await expect(list.getByRole('listitem').nth(0)).toBeInViewport({ ratio: 1 });
  await expect(list.getByRole('listitem').nth(1)).toBeInViewport({ ratio: 1 });
  await expect(
    page.getByRole('button', { name: /The gap, usual mix, up to 45 km, after a look/ }),
  ).toBeVisible();
  // Nothing that is worked out differently by a press is in sight before the fold is opened.
  const panel = page.getByRole('region', { name: 'Panel' });
  await expect(panel.getByRole('radiogroup')).toHaveCount(0);
  await expect(panel.getByRole('slider')).toHaveCount(0);
});

test('first screens say it in words', async ({ page }) => {
  for (const show of ['map', 'table']) {
    await open(page, `view=gaps&for=mental-health&show=${show}`);
    await expect(page.getByRole('heading', { name: 'Places to look at first' })).toBeVisible();
    const words = await page.locator('body').innerText();
    expect(words).not.toMatch(/potential|fragile|hot spot|likely rank/i);
  }
});

test('Start again leaves the focus in the panel', async ({ page }) => {
  await open(page, 'view=gaps&for=mental-health');
  await page.getByRole('button', { name: 'Start again' }).press('Enter');
  await expect(page).not.toHaveURL(/for=/);
  await expect(page.locator('#panel :focus')).toContainText('Where to look first');
});

test('the distance is a choice within the question', async ({ page }) => {
  await open(page, 'view=gaps&for=mental-health');
  await page.getByRole('button', { name: /How far a pioneer counts/ }).press('Enter');
  await page.getByRole('option', { name: '50 km' }).press('Enter');
  await expect(page).toHaveURL(/km=50/);
});

test('no area under the filters: one press shows every area', async ({ page }) => {
  await open(page, 'view=gaps&for=addiction-recovery&nation=northern-ireland&class=0-2');
  await expect(page.getByText('No area fits these filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Show every area' }).press('Enter');
  await expect(page.getByText('No area fits these filters.')).toHaveCount(0);
  await expect(page).not.toHaveURL(/nation=/);
  await expect(page.locator('#panel :focus')).toContainText('Places to look at first');
});

test('a wider catchment leaves fewer areas without a known pioneer, by keyboard', async ({
  page,
}) => {
  await open(page, 'view=gaps&for=criminal-justice');
  const count = async (): Promise<number> => {
    const text = await page
      .getByText(/high need and no known pioneer/)
      .first()
      .innerText();
    return Number(/(\d+) areas?/.exec(text)?.[1] ?? 0);
  };
  await expect(page.getByText(/high need and no known pioneer/).first()).toBeVisible();
  const before = await count();
  expect(before).toBeGreaterThan(0);
  await openWorkings(page);
  await page.getByRole('slider', { name: 'How far a pioneer counts' }).focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/km=100/);
  await expect.poll(count).toBeLessThan(before);
});

test('a class of the legend filters list and link to itself', { tag: '@map' }, async ({ page }) => {
  await open(page, 'view=gaps&for=employment-skills');
  await mapDrawn(page);
  const legend = page.getByRole('button', { name: /Legend: Need and reach together/ });
  if ((await legend.getAttribute('aria-expanded')) === 'false') await legend.click();
  const corner = page.getByRole('button', { name: /^High need, good reach: \d+ areas/ });
  await corner.press('Enter');
  await expect(corner).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/class=2-2/);
  await expect(page.getByText('Only high need, good reach.')).toBeVisible();
});

test('a starter question opens a whole scenario, and Back returns', async ({ page }) => {
  await open(page, 'view=gaps');
  await page
    .getByRole('link', { name: /Where is loneliness high/ })
    .or(page.getByRole('button', { name: /Where is loneliness high/ }))
    .click();
  await expect(page).toHaveURL(/with=peer-support/);
  await expect(page).toHaveURL(/weights=loneliness_pct:1/);
});

test(
  'need: one figure with its direction, period and source',
  { tag: '@map' },
  async ({ page }) => {
    await open(page, 'view=need&indicator=claimant_count');
    await expect(page.getByText('Higher means more need').first()).toBeVisible();
    await page.getByRole('button', { name: 'About this figure' }).first().click();
    await expect(
      page.getByRole('link', { name: /Office for National Statistics/ }).first(),
    ).toBeVisible();
    await mapDrawn(page);
    await expectAccessible(page);
  },
);

test(
  'need: nations that define a figure differently are ranked apart',
  { tag: '@map' },
  async ({ page }) => {
    await open(page, 'view=need&indicator=uk_imd_score');
    await expect(page.getByText(/within (their|its|each) nation/i).first()).toBeVisible();
    await mapDrawn(page);
  },
);

test('method: the worked example is on the page with computed numbers', async ({ page }) => {
  await open(page, 'view=method');
  await expect(page.getByText(/worked example/i).first()).toBeVisible();
  await expectAccessible(page);
});
