import { Suspense, useRef, useState, type ButtonHTMLAttributes, type ReactNode } from 'react';
import { leavesForGood } from './leavesForGood';
import { onDemand } from './onDemand';

/** Whether it is open, and whom to tell. */
export interface Openness {
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

interface Props {
  /** The button that opens it: how it looks, and what stands in it. */
  readonly button: ButtonHTMLAttributes<HTMLButtonElement>;
  /** Names the dialog. */
  readonly label: string;
  /** Lays out what is in it. */
  readonly className: string | undefined;
  /** Where something else opens it too, as a key does. */
  readonly openness?: Openness;
  readonly children: ReactNode;
}

const OpenedDialog = onDemand(() => import('./OpenedDialog').then((code) => code.OpenedDialog));

/** A small dialog under the button that opens it. All but the button is fetched when it is pressed. */
export function PopoverDialog({ button, label, className, openness, children }: Props) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpenHere, setIsOpenHere] = useState(false);
  const { isOpen, onOpenChange } = openness ?? {
    isOpen: isOpenHere,
    onOpenChange: setIsOpenHere,
  };
  return (
    <>
      <button
        {...button}
        ref={trigger}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => onOpenChange(!isOpen)}
        onBlur={(event) => {
          if (isOpen && leavesForGood(event)) onOpenChange(false);
        }}
      />
      {isOpen && (
        <Suspense fallback={null}>
          <OpenedDialog
            triggerRef={trigger}
            onOpenChange={onOpenChange}
            label={label}
            className={className}
          >
            {children}
          </OpenedDialog>
        </Suspense>
      )}
    </>
  );
}
