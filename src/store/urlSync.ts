import { formatLink, parseLink, unreadOf } from './url';
import { FACETS, type LinkState } from './link';
import { useStore } from './store';

/** How long a slider, typing or the camera must rest before the address follows. */
const REPLACE_AFTER_MS = 150;

/**
 * Keeps the address and the store in step, and is the only code that touches history. The state
 * lives after '#', which browsers never send: nothing a person types or picks leaves the device.
 * Returns a function that stops it.
 */
export function startUrlSync(): () => void {
  const read = (): void => {
    const address = window.location.hash || window.location.search;
    useStore.setState({
      link: parseLink(address),
      unread: unreadOf(address),
      unreadSeen: false,
    });
  };
  read();
  let pending: ReturnType<typeof setTimeout> | undefined;
  const write = (way: 'pushState' | 'replaceState'): void => {
    clearTimeout(pending);
    const text = formatLink(useStore.getState().link);
    if (text === formatLink(parseLink(window.location.hash))) return;
    window.history[way](null, '', `${window.location.pathname}${text ? `#${text}` : ''}`);
  };
  const stop = useStore.subscribe(({ link }, { link: before }) => {
    if (link === before) return;
    clearTimeout(pending);
    // Browsers refuse hundreds of changes of address in a row, as a slider makes them.
    if (isStep(before, link)) write('pushState');
    else pending = setTimeout(() => write('replaceState'), REPLACE_AFTER_MS);
  });
  window.addEventListener('popstate', read);
  return () => {
    clearTimeout(pending);
    stop();
    window.removeEventListener('popstate', read);
  };
}

/**
 * A step is what Back should undo: another view, map or table, selection or place, a first filter of
 * its kind, a place that is tried, a plan that is kept.
 */
function isStep(before: LinkState, after: LinkState): boolean {
  return (
    before.view !== after.view ||
    before.show !== after.show ||
    before.selected !== after.selected ||
    before.inside !== after.inside ||
    before.compare !== after.compare ||
    before.scenario.planned !== after.scenario.planned ||
    before.beside !== after.beside ||
    answered(before) !== answered(after) ||
    (before.near === null) !== (after.near === null)
  );
}

/** How many questions a list or a page has its answers to: a first one is a step, another is not. */
function answered({ facets, listAll, foundation }: LinkState): number {
  const others = [listAll, foundation !== null].filter(Boolean).length;
  return others + FACETS.filter((facet) => facets[facet].length > 0).length;
}
