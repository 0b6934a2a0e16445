import { useEffect, useState } from 'react';
import { useStore } from '../../store';

/** The longest that the map waits: a slow processor may be at an answer when the line is long free. */
const LONGEST_MS = 3000;

/**
 * False until the first answer that somebody waits for is there, or will not come, or has taken long
 * enough: on a slow link the map, which is most of what a page fetches, would take the way of the
 * words that it stands beside.
 */
export function useAnswerFirst(): boolean {
  const waiting = useStore(
    ({ analysis, analysisStatus }) => analysis === null && analysisStatus.state === 'working',
  );
  const [due, setDue] = useState(!waiting);
  if (!waiting && !due) setDue(true);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), LONGEST_MS);
    return () => clearTimeout(timer);
  }, []);
  return due;
}
