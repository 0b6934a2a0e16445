import { expect, it } from 'vitest';
import { forPeople } from '../../src/words/forPeople';

it.each([
  [1, 'everyone'],
  [0.9999, '99% of people'],
  [0.42, '42% of people'],
  [0.004, 'fewer than 1 in 100 people'],
  [0, 'nobody'],
])('a share of %d holds for %s', (share, words) => {
  expect(forPeople(share, 'en')).toBe(words);
});
