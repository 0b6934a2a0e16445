import { formatLink, parseLink } from './url';
import type { LinkState } from './link';
import { useStore } from './store';

/**
 * Keeps the address and the store in step, and is the only code that touches history. The state
 * lives after '#', which browsers never send: nothing a person types or picks leaves the device.
 * Returns a function that stops it.
 */
export function startUrlSync(): () => void {
  const read = (): void =>
    useStore.setState({ link: parseLink(window.location.hash || window.location.search) });
  read();
  const stop = useStore.subscribe(({ link }, { link: before }) => {
    if (link === before) return;
    const text = formatLink(link);
    if (text === formatLink(parseLink(window.location.hash))) return;
    const address = `${window.location.pathname}${text ? `#${text}` : ''}`;
    if (isStep(before, link)) window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  });
  window.addEventListener('popstate', read);
  return () => {
    stop();
    window.removeEventListener('popstate', read);
  };
}

/** A step is what Back should undo: another view, map or table, another selection or place. */
function isStep(before: LinkState, after: LinkState): boolean {
  return (
    before.view !== after.view ||
    before.show !== after.show ||
    before.selected !== after.selected ||
    before.inside !== after.inside ||
    (before.near === null) !== (after.near === null)
  );
}
