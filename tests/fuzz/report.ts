import { fuzz } from './fuzz';
import type { Surface } from './target';

/**
 * Tries the surfaces and says how many inputs each took, how long, and for each claim that broke the
 * smallest input that breaks it.
 *
 * @param say writes a line
 * @returns whether every claim holds
 */
export function report(
  surfaces: readonly Surface[],
  { inputs, seed }: { readonly inputs: number; readonly seed: number },
  say: (line: string) => void,
): boolean {
  say(`${inputs.toLocaleString('en')} inputs, seed ${seed}`);
  let broken = 0;
  for (const { surface, inputs: tried, seconds, failures } of fuzz(surfaces, inputs, seed)) {
    const count = tried.toLocaleString('en').padStart(10);
    say(`${surface.padEnd(20)} ${count} inputs ${seconds.toFixed(1).padStart(7)} s`);
    for (const { claim, input, reason } of failures)
      say(`  BROKEN: ${claim}\n    input: ${input}\n    ${reason}`);
    broken += failures.length;
  }
  say(broken === 0 ? 'every claim holds' : `${broken} claims broken`);
  return broken === 0;
}
