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

it.each([
  [1, '1 gymdogaeth'],
  [2, '2 gymdogaeth'],
  [3, '3 cymdogaeth'],
  [6, '6 chymdogaeth'],
  [7, '7 cymdogaeth'],
])('mutates a feminine noun after %d', async (count, words) => {
  await speak('cy');
  expect(i18n.t('profile:inside.count', { count, nation: 'Cymru' })).toContain(`${words}.`);
});

it.each([
  [1, 'un categori'],
  [2, '2 gategori'],
  [3, '3 chategori'],
  [6, '6 chategori'],
  [7, '7 categori'],
])('mutates a masculine noun after %d', async (count, words) => {
  await speak('cy');
  expect(i18n.t('gaps:filters.classes', { count })).toContain(words);
});

it('writes a number in a message as Welsh does, whatever the reader’s own language', async () => {
  await speak('cy');
  expect(i18n.t('explore:places', { count: 1234 })).toBe('1,234 lleoliad');
});

it('writes a count as its language does, whatever sentence it stands in', async () => {
  const count = 2127;
  expect(i18n.t('embed:figure.places', { count })).toBe('with 2,127 known places');
  expect(i18n.t('app:nobody', { count, defaultValue: '{{count}}, {{rows}}', rows: 2127 })).toBe(
    '2,127, 2127',
  );
  await speak('cy');
  expect(i18n.t('embed:figure.places', { count })).toContain('2,127');
});
