import { describe, expect, it } from 'vitest';
import { TypedWord } from '../../src/ui/TypedWord';

const NAMES = ['All', 'Health', 'Housing', 'Mental health', 'Money'];

/** Where each letter of a text leads, from the choice before it, so many milliseconds apart. */
function places(text: string, apartMs: number, chosen = -1): number[] {
  const typed = new TypedWord();
  let at = chosen;
  return Array.from(text, (letter, k) => {
    const found = typed.add(letter, k * apartMs, NAMES, at);
    if (found >= 0) at = found;
    return found;
  });
}

describe('a word typed on a list', () => {
  it('leads to the first name that begins so', () => {
    expect(places('mo', 300)).toEqual([3, 4]);
    expect(places('Mental h', 300).at(-1)).toBe(3);
    expect(places('x', 300)).toEqual([-1]);
  });

  it('stays where the chosen one begins so, and goes on behind it before it begins anew', () => {
    expect(places('ho', 300, 2)).toEqual([1, 2]);
    expect(places('hou', 300, 1)).toEqual([2, 2, 2]);
    expect(places('a', 300, 4)).toEqual([0]);
  });

  it('goes from one to the next with the same letter, slowly or quickly', () => {
    expect(places('hhh', 300)).toEqual([1, 2, 1]);
    expect(places('hhh', 3000)).toEqual([1, 2, 1]);
  });

  it('is another after a pause', () => {
    expect(places('mh', 3000)).toEqual([3, 1]);
    const typed = new TypedWord();
    expect(typed.isTyped(0)).toBe(false);
    typed.add('m', 0, NAMES, -1);
    expect([typed.isTyped(900), typed.isTyped(1100)]).toEqual([true, false]);
  });
});
