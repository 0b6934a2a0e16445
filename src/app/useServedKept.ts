import { useSyncExternalStore } from 'react';
import { isServedKept } from '../offline/page';

const never = () => () => {};

/** Whether this page came out of what is kept: not while it is as the build drew it, for everybody. */
export function useServedKept(): boolean {
  return useSyncExternalStore(never, isServedKept, () => false);
}
