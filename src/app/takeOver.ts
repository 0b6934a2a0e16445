import type { ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { useStore, type DataFileName } from '../store';
import { formatLink } from '../store/url';

/** What the build had when it drew the opening view (drawStart). */
const DRAWN_WITH: readonly DataFileName[] = ['core', 'glance'];

/**
 * Puts the page on screen. Where it opens on what the build drew, that is taken over as it stands,
 * with whatever a reader has focused, typed or pressed in it, once the data it tells of are there. Any other
 * state is drawn afresh, and until then no word of the opening view is seen.
 * @param panel resolves when the code of the view is there: without it React would draw the view anew
 */
export async function takeOver(
  root: HTMLElement,
  page: ReactNode,
  panel: Promise<void>,
): Promise<void> {
  const seen = 'drawn' in root.dataset && !('asked' in document.documentElement.dataset);
  if (!seen) root.replaceChildren();
  if (seen && (await isAsDrawn(panel))) hydrateRoot(root, page);
  else createRoot(root).render(page);
  delete root.dataset.drawn;
  // What was pressed before it could answer (early.ts): the first press has React take it over at once.
  for (const button of root.querySelectorAll<HTMLElement>('[data-pressed]')) {
    delete button.dataset.pressed;
    button.click();
  }
  document.getElementById('on-its-way')?.remove();
}

function isAtStart(): boolean {
  const { link, unread } = useStore.getState();
  return formatLink(link) === '' && unread.length === 0;
}

/**
 * Resolves when the data are there, or will not be. A reader who follows a link in the meantime has
 * the words before them until what it leads to can stand, and is not where the build was any longer.
 */
function isAsDrawn(panel: Promise<void>): Promise<boolean> {
  useStore.getState().load(...DRAWN_WITH);
  return new Promise((resolve) => {
    const look = (): void => {
      const { data } = useStore.getState();
      const states = DRAWN_WITH.map((name) => data[name].state);
      const isReady = states.every((state) => state === 'ready');
      if (!isReady && !states.includes('failed')) return;
      stop();
      // Asked once the view is there as well: a link may be followed while its code comes.
      resolve(isReady && panel.then(isAtStart));
    };
    const stop = useStore.subscribe(look);
    look();
  });
}
