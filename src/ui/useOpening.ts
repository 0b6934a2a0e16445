import { useRef, type ButtonHTMLAttributes, type HTMLAttributes, type RefObject } from 'react';
import { useDisclosure } from 'react-aria/useDisclosure';
import { useDisclosureState } from 'react-stately/useDisclosureState';

export interface Opening {
  readonly isOpen: boolean;
  readonly button: ButtonHTMLAttributes<HTMLButtonElement>;
  readonly panel: HTMLAttributes<HTMLDivElement> & { ref: RefObject<HTMLDivElement | null> };
}

/**
 * A button of the browser, and what it opens. What the browser's own search finds in it opens it too.
 * Such buttons stand in every opening view, for which the library's button would be another 12 KB.
 * @param open where somebody else opens it too: whether it is open
 */
export function useOpening(open?: boolean, onToggle?: (open: boolean) => void): Opening {
  const state = useDisclosureState({
    ...(open !== undefined && { isExpanded: open }),
    ...(onToggle && { onExpandedChange: onToggle }),
  });
  const ref = useRef<HTMLDivElement>(null);
  const { buttonProps, panelProps } = useDisclosure({}, state, ref);
  const { id, 'aria-expanded': expanded, 'aria-controls': controls } = buttonProps;
  return {
    isOpen: state.isExpanded,
    button: {
      type: 'button',
      id,
      'aria-expanded': expanded,
      'aria-controls': controls,
      onClick: () => state.toggle(),
    },
    panel: { ...panelProps, ref },
  };
}
