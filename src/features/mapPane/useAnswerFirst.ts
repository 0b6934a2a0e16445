import { useState } from 'react';
import { useStore } from '../../store';

/**
 * False until the first answer that somebody waits for is there, or will not come: on a slow link the
 * map, which is most of what a page fetches, would take the way of the words that it stands beside.
 */
export function useAnswerFirst(): boolean {
  const waiting = useStore(
    ({ analysis, analysisStatus }) => analysis === null && analysisStatus.state === 'working',
  );
  const [answered, setAnswered] = useState(!waiting);
  if (!waiting && !answered) setAnswered(true);
  return answered;
}
