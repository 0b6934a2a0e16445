import type { Interval, Look } from '../domain';
import { NO_ACCESS } from './access';
import { wilsonInterval } from './wilson';

/** What looking has taught about places where no pioneer was known. */
export interface LookingTaught {
  /** First looks at pairs of district and sector that showed no known pioneer. */
  readonly lookedCount: number;
  /** Those of them in which somebody was found. */
  readonly foundCount: number;
  /** Wilson's 95% interval of the share found; null without any look. */
  readonly interval: Interval | null;
}

/** Stage 15: in how many places that looked empty somebody was found as soon as anybody looked. */
export function lookingTaught(looks: readonly Look[]): LookingTaught {
  const empty = looks.filter(({ again, accessBefore }) => !again && accessBefore < NO_ACCESS);
  const foundCount = empty.filter(({ found }) => found > 0).length;
  return {
    lookedCount: empty.length,
    foundCount,
    interval: wilsonInterval(foundCount, empty.length),
  };
}
