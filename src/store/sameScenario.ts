import type { Scenario } from '../domain';

/**
 * True for two copies of one scenario. Answers carry copies, as the worker is another thread; a
 * copy keeps the order of its keys.
 */
export function sameScenario(first: Scenario | undefined, second: Scenario): boolean {
  return first === second || JSON.stringify(first) === JSON.stringify(second);
}
