import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jumpByLetters } from '../../../../src/features/mapPane/keyboard/jumpByLetters';

const NAMES = [['Leeds'], ['Lewes'], ['Caerdydd', 'Cardiff'], ['Llandudno'], ['Ynys Môn']];

it('goes to the next name that begins so, round the end', () => {
  expect(jumpByLetters(NAMES, 0, 'l')).toBe(1);
  expect(jumpByLetters(NAMES, 1, 'l')).toBe(3);
  expect(jumpByLetters(NAMES, 3, 'l')).toBe(0);
  expect(jumpByLetters(NAMES, 3, 'C')).toBe(2);
  expect(jumpByLetters(NAMES, 0, 'z')).toBeNull();
});

it('finds a name in either language, with or without its accents', () => {
  expect(jumpByLetters(NAMES, 0, 'caer')).toBe(2);
  expect(jumpByLetters(NAMES, 0, 'card')).toBe(2);
  expect(jumpByLetters(NAMES, 0, 'ynysmon')).toBeNull();
  expect(jumpByLetters([['Môn']], 0, 'mon')).toBe(0);
});

it('more letters narrow, and keep what fits already', () => {
  expect(jumpByLetters(NAMES, 0, 'le')).toBe(0);
  expect(jumpByLetters(NAMES, 0, 'lew')).toBe(1);
});

it('one letter again and again goes on, unless a name begins with it doubled', () => {
  expect(jumpByLetters(NAMES, 0, 'll')).toBe(3);
  expect(jumpByLetters([['Leeds'], ['Lewes'], ['Luton']], 0, 'lll')).toBe(1);
});

it('what it finds begins so; what begins so is found', () => {
  const names = fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,6}$/)), { minLength: 1 });
  // Two letters that differ: one that is doubled may go on by one.
  const typed = fc.stringMatching(/^[a-m][n-z]$/);
  fc.assert(
    fc.property(names, fc.nat(), typed, (all, pick, letters) => {
      const found = jumpByLetters(all, pick % all.length, letters);
      const begins = (index: number): boolean => all[index]![0].startsWith(letters);
      expect(found === null ? false : begins(found)).toBe(all.some((_, index) => begins(index)));
    }),
  );
});
