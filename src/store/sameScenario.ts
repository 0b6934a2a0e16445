import type { Scenario } from '../domain';

/**
 * True for two copies of one scenario. Answers carry copies, as the worker is another thread; a
 * copy keeps the order of its keys.
 */
export function sameScenario(first: Scenario | undefined, second: Scenario): boolean {
  return first === second || JSON.stringify(first) === JSON.stringify(second);
}

/** A scenario without the places that are tried: a map always shows today. */
export function ofToday({ planned: _planned, ...scenario }: Scenario): Scenario {
  return scenario;
}
