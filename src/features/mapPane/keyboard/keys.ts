import type { Direction } from './nearestInDirection';

/** What a key asks of the list on the map. */
export type KeyAction =
  | { readonly kind: 'go'; readonly direction: Direction }
  | { readonly kind: 'end'; readonly which: 'first' | 'last' }
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'zoom'; readonly by: 1 | -1 }
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'open' | 'group' | 'help' };

export const DIRECTION_OF: Readonly<Record<string, Direction>> = {
  ArrowUp: 'north',
  ArrowRight: 'east',
  ArrowDown: 'south',
  ArrowLeft: 'west',
};

const ACTION_OF: Readonly<Record<string, KeyAction>> = {
  Home: { kind: 'end', which: 'first' },
  End: { kind: 'end', which: 'last' },
  PageUp: { kind: 'step', by: 1 },
  PageDown: { kind: 'step', by: -1 },
  Enter: { kind: 'open' },
  ' ': { kind: 'group' },
  '?': { kind: 'help' },
  '+': { kind: 'zoom', by: 1 },
  // The same key, without Shift.
  '=': { kind: 'zoom', by: 1 },
  '-': { kind: 'zoom', by: -1 },
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a press asks for; null for what is the browser's or the screen reader's. */
export function actionOf({ key, ctrlKey, metaKey, altKey }: Pressed): KeyAction | null {
  if (ctrlKey || metaKey || altKey) return null;
  const direction = DIRECTION_OF[key];
  if (direction) return { kind: 'go', direction };
  const action = ACTION_OF[key];
  if (action) return action;
  return /^\p{Letter}$/u.test(key) ? { kind: 'letter', letter: key } : null;
}
