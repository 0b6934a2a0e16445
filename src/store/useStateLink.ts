import type { MouseEvent } from 'react';
import type { LinkState } from './link';
import { useStore } from './store';
import { formatLink } from './url';
import { viewHas } from './views';

interface StateLink {
  readonly href: string;
  readonly target?: '_blank';
  readonly rel?: 'noopener';
  readonly onClick?: (event: MouseEvent) => void;
}

/**
 * What makes an `<a>` lead to another state of the page. It can be opened in a tab, copied and
 * printed; without a key held it leads there in place. From an embed, which has no pages to read,
 * these open in the full map.
 */
export function useStateLink(to: Partial<LinkState>): StateLink {
  const link = useStore((state) => state.link);
  const framed = useStore((state) => state.framed);
  const go = useStore((state) => state.go);
  const state = formatLink({ ...link, ...to });
  if (framed && viewHas(to.view ?? link.view, { layout: 'reading' })) {
    return { href: `./index.html#${state}`, target: '_blank', rel: 'noopener' };
  }
  return {
    href: `#${state}`,
    onClick: (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      go(to);
    },
  };
}
