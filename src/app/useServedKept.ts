import { isServedKept } from '../offline/page';
import { useInBrowser } from '../ui/useInBrowser';

/** Whether this page came out of what is kept: not while it is as the build drew it, for everybody. */
export function useServedKept(): boolean {
  return useInBrowser() && isServedKept();
}
