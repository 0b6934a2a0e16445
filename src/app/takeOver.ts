import type { ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { useStore } from '../store';
import { groundsOf } from '../store/drawnViews';
import { ofToday } from '../store/sameScenario';
import { formatLink, parseLink } from '../store/url';

/**
 * Puts the page on screen. Where it opens on what the build drew (drawPages), that is taken over as it
 * stands, with whatever a reader has focused, typed or pressed in it, once what its words stand on is
 * there. Any other state is drawn afresh, and until then no word of the opening view is seen.
 * @param panel resolves when the code of the view is there: without it React would draw the view anew
 */
export async function takeOver(
  root: HTMLElement,
  page: ReactNode,
  panel: Promise<void>,
): Promise<void> {
  const seen = 'asked' in document.documentElement.dataset ? undefined : root.dataset.drawn;
  if (seen === undefined) root.replaceChildren();
  if (seen !== undefined && (await isAsDrawn(seen, panel))) hydrateRoot(root, page);
  else {
    if (seen !== undefined) keepRaised(root, seen);
    createRoot(root).render(page);
  }
  delete root.dataset.drawn;
  // What was pressed before it could answer (early.ts): the first press has React take it over at once.
  for (const pressed of root.querySelectorAll<HTMLElement>('[data-pressed]')) {
    delete pressed.dataset.pressed;
    pressed.click();
  }
  document.getElementById('on-its-way')?.remove();
}

/** A sheet whose handle was pressed on the way stays raised while links lead about in its view (Sheet). */
function keepRaised(root: HTMLElement, seen: string): void {
  const { link, setPanelRaised } = useStore.getState();
  const isRaised = root.querySelector('#panel > [data-pressed]') !== null;
  if (isRaised && parseLink(seen).view === link.view) setPanelRaised(true);
}

/**
 * Resolves when what the words stand on is there, or will not be. A reader who follows a link in the
 * meantime has the words before them until what it leads to can stand.
 *
 * @param seen the link of the state that is drawn
 */
function isAsDrawn(seen: string, panel: Promise<void>): Promise<boolean> {
  const { link, load, analyse } = useStore.getState();
  if (!isAt(seen)) return Promise.resolve(false);
  const { files, answer } = groundsOf(link);
  load(...files);
  if (answer) void analyse(ofToday(link.scenario));
  return new Promise((resolve) => {
    const look = (): void => {
      const { data, analysisStatus } = useStore.getState();
      const states = [
        ...files.map((name) => data[name].state),
        ...(answer ? [analysisStatus.state] : []),
      ];
      const isReady = states.every((state) => state === 'ready');
      const isOver = states.some((state) => state === 'failed' || state === 'refused');
      const hasLeft = !isAt(seen) && data.core.state === 'ready';
      if (!isReady && !isOver && !hasLeft) return;
      stop();
      // Asked once the view is there as well: a link may be followed while its code comes.
      resolve(isReady && panel.then(() => isAt(seen)));
    };
    const stop = useStore.subscribe(look);
    look();
  });
}

function isAt(seen: string): boolean {
  const { link, unread } = useStore.getState();
  return formatLink(link) === seen && unread.length === 0;
}
