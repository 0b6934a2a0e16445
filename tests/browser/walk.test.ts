import { rowsOf } from '../fixtures/tables';
import { expect, expectAccessible, test } from './visit';

const rows = rowsOf('walks');

for (const { walk, name = '' } of rows.filter(({ step }) => step === '1'))
  test(`every step of a walk opens, by keyboard: ${name}`, async ({ page }) => {
    await page.goto('');
    await page.getByRole('link', { name }).press('Enter');
    const notice = page.getByRole('region', { name: 'Guided walk' });
    const next = notice.getByRole('link', { name: 'Next step' });
    const steps = rows.filter((row) => row.walk === walk);
    for (const { step, words = '' } of steps) {
      await expect(notice.getByRole('status')).toContainText(
        `${name}, step ${step} of ${steps.length}`,
      );
      await expect(notice).toContainText(words);
      const headings = page.getByRole('main').getByRole('heading').filter({ visible: true });
      await expect(headings.first()).toBeVisible();
      await expect(page.getByText('could not be read')).toHaveCount(0);
      if (step === '1') await next.focus();
      else
        await expect(notice.getByRole('link', { name: /^(Next step|Walk again)/ })).toBeFocused();
      if (Number(step) < steps.length) await page.keyboard.press('Enter');
    }
    await expectAccessible(page);
    await notice.getByRole('button', { name: 'Leave the walk' }).press('Enter');
    await expect(notice).toHaveCount(0);
    await expect(page).not.toHaveURL(/walk=/);
  });
