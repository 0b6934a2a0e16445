import type { MouseEvent } from 'react';

/**
 * Whether a click on a link is for this page to answer. With a key held or another button the
 * browser opens a tab, a window or a download: leave that to it.
 */
export function isPlainClick(event: MouseEvent): boolean {
  const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
