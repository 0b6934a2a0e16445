import type { ComponentProps } from 'react';
import { focusPart } from './focusPart';

interface Props extends Omit<ComponentProps<'button'>, 'type' | 'onClick'> {
  readonly onPress: () => void;
}

/** A button that goes away with its own press, and leaves the focus to the part that it stands in. */
export function LeavingButton({ onPress, className = 'button', ...props }: Props) {
  return (
    <button
      {...props}
      type="button"
      className={className}
      onClick={({ currentTarget }) => {
        focusPart(currentTarget);
        onPress();
      }}
    />
  );
}
