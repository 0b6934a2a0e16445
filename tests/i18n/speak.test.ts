import { afterEach, expect, it } from 'vitest';
import { i18n, messagesReady, speak } from '../../src/i18n';

afterEach(() => speak('en'));

it('speaks Welsh once its words are there, and English again', async () => {
  await speak('cy');
  expect(i18n.language).toBe('cy');
  expect(i18n.t('app:views.gaps')).toBe('Bylchau');
  expect(i18n.t('need:title')).toBe('Ble mae’r angen?');
  await speak('en');
  expect(i18n.t('app:views.gaps')).toBe('Gaps');
});

it('ends with the language that was asked for last', async () => {
  await Promise.all([speak('cy'), speak('en')]);
  await messagesReady();
  expect(i18n.language).toBe('en');
});

it.each([
  [0, '0 ardal heb ffigur'],
  [2, '2 ardal heb ffigur'],
  [3, '3 ardal heb ffigur'],
  [6, '6 ardal heb ffigur'],
])('has a form for %d', async (count, words) => {
  await speak('cy');
  expect(i18n.t('need:missing.title', { count })).toBe(words);
});
