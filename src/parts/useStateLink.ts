import type { MouseEvent } from 'react';
import { leadOn, useStore, viewHas, type LinkState } from '../store';
import { formatLink } from '../store/url';
import { isPlainClick } from '../ui/isPlainClick';

interface StateLinkProps {
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
export function useStateLink(to: Partial<LinkState>): StateLinkProps {
  const link = useStore((state) => state.link);
  const framed = useStore((state) => state.framed);
  const go = useStore((state) => state.go);
  const state = formatLink(leadOn(link, to));
  if (framed && viewHas(to.view ?? link.view, { layout: 'reading' })) {
    return { href: `./index.html#${state}`, target: '_blank', rel: 'noopener' };
  }
  return {
    href: `#${state}`,
    onClick: (event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      go(to);
    },
  };
}
