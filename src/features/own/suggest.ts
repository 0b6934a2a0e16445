import type { OwnPoint } from '../../dataset/own/ownPoint';
import { useStore } from '../../store';

/**
 * Opens the form with what the file says of one that the directory lacks. Where it works the person
 * says there: a point of one's own file goes nowhere unasked.
 */
export function suggest({ name, address, sector }: OwnPoint): void {
  const fields = {
    name,
    ...(address === null ? {} : { url: address }),
    ...(sector === null ? {} : { sectors: sector }),
  };
  useStore.getState().startDraft(null, { fields });
}
