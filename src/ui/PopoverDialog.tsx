import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover, type DialogTriggerProps } from 'react-aria-components';
import styles from './PopoverDialog.module.css';

interface Props {
  /** The button that opens it. */
  readonly button: ReactNode;
  /** Names the dialog. */
  readonly label: string;
  /** Lays out what is in it. */
  readonly className: string | undefined;
  /** Where something else opens it too, as a key does. */
  readonly openness?: Pick<DialogTriggerProps, 'isOpen' | 'onOpenChange'>;
  readonly children: ReactNode;
}

/** A small dialog under the button that opens it. */
export function PopoverDialog({ button, label, className, openness, children }: Props) {
  return (
    <DialogTrigger {...openness}>
      {button}
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Dialog className={`${styles.dialog} ${className ?? ''}`} aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
