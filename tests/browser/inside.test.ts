import { expect, expectAccessible, mapDrawn, open, test } from './visit';

const CORNWALL = 'view=gaps&for=mental-health&at=9,50.4,-4.9';
const LEGEND = { name: /^Legend: Need and reach together, by neighbourhood/ };

test('from near by a district opens, at which the keys choose a neighbourhood and come back', async ({
  page,
}) => {
  await open(page, CORNWALL);
  await mapDrawn(page);
  await expect(page.getByRole('button', LEGEND)).toBeVisible();
  await page.getByRole('radio', { name: 'Map' }).focus();
  await page.keyboard.press('Tab');
  const list = page.getByRole('listbox', { name: /^Map of the United Kingdom: Neighbourhoods/ });
  await expect(list).toBeFocused();
  const present = page.getByRole('option', { selected: true });
  await expect(present).toHaveText(/, Cornwall: (Low|Middling|High) need, /);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/area=E06000052&neighbourhood=E0\d+/);
  const details = page.getByRole('complementary');
  await expect(details.getByText('A neighbourhood of Cornwall')).toBeVisible();
  await expect(details.getByText(/people live here/)).toBeVisible();
  await expect(details.getByText(/of the people of England live/)).toBeVisible();
  await details.getByRole('button', { name: 'Back to Cornwall' }).click();
  await expect(details.getByRole('heading', { level: 2, name: 'Cornwall' })).toBeVisible();
  await expect(page).not.toHaveURL(/neighbourhood=/);
});

test('a code that is no neighbourhood is said, and the map can go while districts are open', async ({
  page,
}) => {
  await open(page, `${CORNWALL}&area=E06000052&neighbourhood=E02999999`);
  const details = page.getByRole('complementary');
  await expect(details).toContainText('No neighbourhood of Cornwall has the code E02999999.');
  await expect(page.getByRole('button', LEGEND)).toBeVisible();
  await expectAccessible(page);
  // What stood on the map clears up after it.
  await page.getByRole('radio', { name: 'Table' }).press('Space');
  await expect(page.getByRole('table')).toBeVisible();
});

test('from afar nothing inside is fetched', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await open(page, 'view=gaps&for=mental-health&at=6,52.5,-1.5');
  await mapDrawn(page);
  await expect(page.getByRole('button', { name: 'Legend: Need and reach together' })).toBeVisible();
  expect(fetched.filter((url) => /groups\.json|\/neighbourhoods\//.test(url))).toEqual([]);
});
