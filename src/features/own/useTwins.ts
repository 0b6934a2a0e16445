import { useEffect, useState } from 'react';
import { useStore } from '../../store';
import { DATA_URL } from '../../store/dataSlice';
import type { OwnData } from '../../store/ownSlice';
import { createOwnClient } from '../../worker/own/ownClient';

export interface Comparing {
  /** The share that is compared. */
  readonly share: number;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** What is known of one attempt to compare some points. */
interface Told {
  readonly points: OwnData['points'] | null;
  readonly attempt: number;
  readonly share: number;
  readonly failed: boolean;
}

/** Has the points compared with the directory, on another thread, unless they are already. */
export function useTwins(): Comparing {
  const points = useStore((state) => (state.own && !state.own.twins ? state.own.points : null));
  const setTwins = useStore((state) => state.setTwins);
  const [attempt, setAttempt] = useState(0);
  const [told, setTold] = useState<Told>({ points: null, attempt, share: 0, failed: false });
  useEffect(() => {
    if (!points) return;
    let left = false;
    const client = createOwnClient(DATA_URL);
    const compare = async (): Promise<void> => {
      try {
        const twins = await client.twinsOf(points, (share) => {
          if (!left) setTold({ points, attempt, share, failed: false });
        });
        if (!left) setTwins(twins);
      } catch {
        if (!left) setTold({ points, attempt, share: 0, failed: true });
      }
    };
    void compare();
    return () => {
      left = true;
      client.close();
    };
  }, [points, attempt, setTwins]);
  const current = told.points === points && told.attempt === attempt;
  return {
    share: current ? told.share : 0,
    failed: current && told.failed,
    retry: () => setAttempt(attempt + 1),
  };
}
