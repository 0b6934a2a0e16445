import { expect, it } from 'vitest';
import { actionOf } from '../../../../src/features/mapPane/keyboard/keys';

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  actionOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

it('knows what each key asks for', () => {
  expect(press('ArrowUp')).toEqual({ kind: 'go', direction: 'north' });
  expect(press('PageUp')).toEqual({ kind: 'step', by: 1 });
  expect(press('Home')).toEqual({ kind: 'end', which: 'first' });
  expect(press('ŵ')).toEqual({ kind: 'letter', letter: 'ŵ' });
  expect(press('?')).toEqual({ kind: 'help' });
});

it('leaves to the browser what is its own', () => {
  for (const key of ['Tab', 'Escape', 'F5', 'Shift']) expect(press(key)).toBeNull();
  expect(press('r', { ctrlKey: true })).toBeNull();
  expect(press('ArrowLeft', { altKey: true })).toBeNull();
});
