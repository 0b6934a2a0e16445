import { useMemo, type ReactNode, type RefObject } from 'react';
import { Dialog, OverlayTriggerStateContext, Popover } from 'react-aria-components';
import styles from './PopoverDialog.module.css';

interface Props {
  readonly triggerRef: RefObject<Element | null>;
  readonly onOpenChange: (open: boolean) => void;
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** What PopoverDialog opens; what stands in it may close it. */
export function OpenedDialog({ triggerRef, onOpenChange, label, className, children }: Props) {
  const state = useMemo(
    () => ({
      isOpen: true,
      setOpen: onOpenChange,
      open: () => onOpenChange(true),
      close: () => onOpenChange(false),
      toggle: () => onOpenChange(false),
      // Where a menu would be opened at the pointer.
      point: null,
      setPoint: () => {},
    }),
    [onOpenChange],
  );
  return (
    <OverlayTriggerStateContext.Provider value={state}>
      <Popover
        trigger="DialogTrigger"
        triggerRef={triggerRef}
        className={styles.popover ?? ''}
        placement="bottom end"
      >
        <Dialog className={`${styles.dialog} ${className ?? ''}`} aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </OverlayTriggerStateContext.Provider>
  );
}
