import { useCallback, useEffect, useState, type KeyboardEvent } from 'react';
import type { Findable } from './findable';

export interface Enter {
  /** Enter was pressed and the list is not whole yet. */
  readonly waiting: boolean;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** Enter is no longer meant: something else was typed, or the box was left. */
  readonly forget: () => void;
  /** Enter, from before the box could hear it. */
  readonly press: () => void;
}

interface List {
  readonly best: Findable | undefined;
  /** Nothing can come before the best any more. */
  readonly complete: boolean;
  /** The list will never be whole: what is there is all there is. */
  readonly failed: boolean;
}

/**
 * Enter opens what stands first in the finished list, and waits for it: a town that arrives later
 * may come before the council that is there already. What the arrow keys point at is opened by the
 * list itself.
 */
export function useEnter(
  { best, complete, failed }: List,
  choose: (found: Findable) => void,
): Enter {
  const [pressed, setPressed] = useState(false);
  const press = useCallback(() => setPressed(true), []);

  useEffect(() => {
    // A list that failed in the meantime is not what Enter was pressed for.
    if (pressed && complete && best) choose(best);
  }, [pressed, complete, best, choose]);

  return {
    waiting: pressed && !complete && !failed,
    onKeyDown: (event) => {
      if (event.key !== 'Enter' || pointsAtOption(event.currentTarget)) return;
      if (!complete && !failed) setPressed(true);
      else if (best) choose(best);
    },
    forget: () => setPressed(false),
    press,
  };
}

function pointsAtOption(input: HTMLInputElement): boolean {
  const id = input.getAttribute('aria-activedescendant');
  return id !== null && document.getElementById(id) !== null;
}
