import type { FocusEvent } from 'react';

/**
 * Whether the focus leaves a button for something else than what it opens. What is fetched when it is
 * pressed may arrive after that: who has gone on does not want it any more, nor lose the focus to it.
 */
export function leavesForGood({ relatedTarget }: FocusEvent): boolean {
  // The library marks a popover by what opened it; what did not arrive is told beside the button.
  return relatedTarget === null || relatedTarget.closest('[data-trigger], [role="alert"]') === null;
}
