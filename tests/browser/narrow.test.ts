import { expect, expectAccessible, open, test } from './visit';

for (const link of [
  '',
  'view=need',
  'view=gaps',
  'view=method',
  'view=gaps&show=table',
  'area=E06000009',
]) {
  test(`at 320 px nothing is lost sideways: ${link || 'start'}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, link);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });
}

for (const theme of ['dark', 'contrast']) {
  for (const view of ['explore', 'need', 'gaps', 'method']) {
    test(`${theme} colours keep their contrast in ${view}`, async ({ page }) => {
      await open(page, `view=${view}&theme=${theme}`);
      await expectAccessible(page);
    });
  }
}
