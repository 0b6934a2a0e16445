import { useMemo } from 'react';
import { useStore, valueOf } from '../store';
import { unknownParts } from '../store/selectors/unknownParts';

/**
 * Names of what is left out of the address that was opened: what could not be read, and, once the
 * tables are there, what they do not know. None once that has been seen.
 */
export function useUnread(): readonly string[] {
  const core = useStore((state) => valueOf(state.data.core));
  const indicators = useStore(({ data }) => valueOf(data.figures) ?? valueOf(data.indicators));
  const link = useStore((state) => state.link);
  const unread = useStore((state) => state.unread);
  const seen = useStore((state) => state.unreadSeen);
  return useMemo(
    () =>
      seen ? [] : [...new Set([...unread, ...(core ? unknownParts(core, link, indicators) : [])])],
    [core, indicators, link, unread, seen],
  );
}
