import { expect, expectAccessible, test } from './visit';

for (const width of [1440, 320]) {
  test(`the builder at ${width} px keeps the state, shows it and gives the code`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('#view=embed&nation=wales');
    await expect(
      page.getByRole('heading', { level: 1, name: 'Put this on your site' }),
    ).toBeVisible();
    await page.getByText('One figure', { exact: true }).click();
    const code = page.getByRole('textbox', { name: 'Plain frame' });
    await expect(code).toHaveValue(/what=figure.*#nation=wales/);
    const frame = page.frameLocator('iframe');
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await expect(frame.getByText(/known pioneers?$/)).toBeVisible();
    await expect(page.getByText('The preview is loaded.')).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });
}

test('colours that cannot be read are said, and no code is given', async ({ page }) => {
  await page.goto('#view=embed');
  await page.getByLabel('Use my own colours').check();
  await expect(page.getByRole('textbox', { name: 'Plain frame' })).toBeVisible();
  await page.getByLabel('Words', { exact: true }).fill('#dddddd');
  await expect(page.getByText(/words on .* paper reach/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Plain frame' })).toHaveCount(0);
});

test('a card is chosen by name, and its colours are not those of the page', async ({ page }) => {
  await page.goto('#view=embed&of=need');
  await page.getByText('One card', { exact: true }).click();
  await expect(page.getByText(/^Choose an area or an organisation/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Plain frame' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Card of' }).press('Enter');
  await page.getByRole('searchbox', { name: 'Find by name' }).fill('Cardiff');
  await expect(page.getByRole('option', { name: 'Cardiff', exact: true })).toHaveAttribute(
    'data-focused',
  );
  await page.keyboard.press('Enter');
  await page.getByText('Dark', { exact: true }).click();
  const code = page.getByRole('textbox', { name: 'Plain frame' });
  await expect(code).toHaveValue(/title="Cardiff"[^]*what=card[^]*area=W06000015[^]*theme=dark/);
  await expect(
    page.frameLocator('iframe').getByText('Council area in Wales', { exact: true }),
  ).toBeVisible();
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expectAccessible(page);
});

test('the settings lead there from the view on screen, and back', async ({ page }) => {
  await page.goto('#view=gaps&for=mental-health');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('link', { name: 'Put this on your site' }).click();
  await expect(page).toHaveURL(/view=embed&of=gaps&for=mental-health/);
  await page.getByRole('link', { name: 'Go back and change it' }).click();
  await expect(page).toHaveURL(/view=gaps/);
});
