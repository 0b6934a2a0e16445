import { expect, expectAccessible, expectEveryRow, open, test } from './visit';

test('without WebGL everything but the picture works', async ({ page, watch }) => {
  watch.expectConsole('WebGL');
  await open(page, 'view=gaps&for=employment-skills');
  await expect(page.getByText('This browser cannot draw the map')).toBeVisible();
  await expect(page.getByText(/Need is .* (known pioneer|reach)/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save as picture' })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show the table' }).click();
  await expectEveryRow(page.getByRole('table'), 361);
});
