import { useEffect, useState } from 'react';
import { keptEdition } from './keptEdition';

/** Where the host keeps the edition of a day; null where it does not, undefined while it is asked. */
export function useKeptEdition(day: string): string | null | undefined {
  const [found, setFound] = useState<{ day: string; address: string | null } | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const look = async (): Promise<void> => {
      const address = await keptEdition(day, window.location.href, leaving.signal);
      if (!leaving.signal.aborted) setFound({ day, address });
    };
    void look();
    return () => leaving.abort();
  }, [day]);
  return found?.day === day ? found.address : undefined;
}
