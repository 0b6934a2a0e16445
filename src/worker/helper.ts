import { releaseProxy, transfer, wrap } from 'comlink';
import { Country, DRAWS, drawnRanks, SEED, type DrawnRanks, type Part } from '../analysis';
import type { AnalysisInput, Scenario } from '../domain';
import { failureOf } from './failureOf';
import { inSlices } from './inSlices';
import type { Helper } from './inParts';
import type { Progress } from './progress';
import { toldUntilAnswer } from './toldUntilAnswer';
import type { WorkerEntry } from './worker';

/**
 * Starts another worker from the script of the one that calls it, which is in the cache: nothing more
 * is published or fetched for it.
 */
export function startHelper(): Helper {
  const worker = new Worker(location.href, { type: 'module' });
  const entry = wrap<WorkerEntry>(worker);
  return {
    ranks: (input, scenario, part, progress) =>
      Promise.race([
        toldUntilAnswer(progress, async (heard) => entry.ranks(input, scenario, part, heard)),
        failureOf(worker, location.pathname),
      ]),
    stop: () => {
      entry[releaseProxy]();
      worker.terminate();
    },
  };
}

/** What a helper does. It is ended from outside, so nothing here hears of an end. */
export async function ranksOfPart(
  input: AnalysisInput,
  scenario: Scenario,
  part: Part,
  progress: Progress,
): Promise<DrawnRanks> {
  const steps = drawnRanks(new Country(input), scenario, part, DRAWS, SEED);
  const ranks = await inSlices(steps, new AbortController().signal, progress);
  return transfer(ranks, [ranks.gap.buffer, ranks.potential.buffer]);
}
