import type { MouseEvent } from 'react';
import type { LinkState } from './link';
import { useStore } from './store';
import { formatLink } from './url';

interface StateLink {
  readonly href: string;
  readonly onClick: (event: MouseEvent) => void;
}

/**
 * What makes an `<a>` lead to another state of the page. It can be opened in a tab, copied and
 * printed; without a key held it leads there in place.
 */
export function useStateLink(to: Partial<LinkState>): StateLink {
  const link = useStore((state) => state.link);
  const go = useStore((state) => state.go);
  return {
    href: `#${formatLink({ ...link, ...to })}`,
    onClick: (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      go(to);
    },
  };
}
