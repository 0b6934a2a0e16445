import {
  DRAWS,
  drawnRanks,
  joinedRanks,
  SEED,
  type Country,
  type DrawnRanks,
  type Part,
} from '../analysis';
import type { AnalysisInput, Scenario, Uncertainty } from '../domain';
import { inSlices } from './inSlices';
import type { Progress } from './progress';

/** Another thread, for one part of the draws and no longer. */
export interface Helper {
  /** Rejects where the thread does not start, or fails. */
  readonly ranks: (
    input: AnalysisInput,
    scenario: Scenario,
    part: Part,
    progress: Progress,
  ) => Promise<DrawnRanks>;
  /** Ends the thread, whatever it is at. */
  readonly stop: () => void;
}

/** How a question is put, besides what is asked. */
export interface Asked {
  /** Hears the share done, in [0, 1]. */
  readonly progress: Progress;
  /** Ends it; the answer then rejects with the reason of the signal. */
  readonly signal: AbortSignal;
  /** Resolves when the next slice may be worked out here. */
  readonly turn?: () => Promise<void>;
}

/**
 * `uncertainty` by several threads, of which this is one: the same bits, whatever their number. A part
 * whose helper does not start, fails, or has told nothing by the time that this thread is done with
 * its own, is worked out here: nobody hears of it.
 *
 * @param threads in all; 1 asks for no helper
 */
export async function uncertaintyInParts(
  country: Country,
  scenario: Scenario,
  threads: number,
  startHelper: () => Helper,
  { progress, signal, turn }: Asked,
): Promise<Uncertainty> {
  const tell = jointly(threads, progress);
  const here = (part: Part): Promise<DrawnRanks> =>
    inSlices(drawnRanks(country, scenario, part, DRAWS, SEED), signal, tell(part), turn);
  const [own, ...others] = Array.from({ length: threads }, (_, index) => ({ index, of: threads }));
  const helped = others.map((part) => {
    const help = helpWith(startHelper, country.input, scenario, part, tell(part));
    return { part, help };
  });
  try {
    const ranks = [await here(own!)];
    for (const { part, help } of helped) {
      const known = help.heard() ? await Promise.race([help.ranks, abandoned(signal)]) : null;
      ranks.push(known ?? (await here(part)));
    }
    return joinedRanks(country, scenario, ranks);
  } finally {
    for (const { help } of helped) help.stop();
  }
}

/** A helper at work on a part. */
interface Help {
  /** Null where it failed; never rejects. */
  readonly ranks: Promise<DrawnRanks | null>;
  /** Whether it has told anything. */
  readonly heard: () => boolean;
  readonly stop: () => void;
}

function helpWith(
  startHelper: () => Helper,
  input: AnalysisInput,
  scenario: Scenario,
  part: Part,
  progress: Progress,
): Help {
  let heard = false;
  let helper: Helper | null = null;
  const told = (share: number): void => {
    heard = true;
    progress(share);
  };
  const ranks = (async () => {
    helper = startHelper();
    return helper.ranks(input, scenario, part, told);
  })().catch(() => null);
  return { ranks, heard: () => heard, stop: () => helper?.stop() };
}

/** Tells of all parts together, each as much of the whole as any other; never less than before. */
function jointly(count: number, progress: Progress): (part: Part) => Progress {
  const shares = Array.from({ length: count }, () => 0);
  return ({ index }) =>
    (share) => {
      // One that is begun again tells nothing until it is further than it was.
      shares[index] = Math.max(shares[index]!, share);
      progress(shares.reduce((sum, one) => sum + one, 0) / count);
    };
}

function abandoned(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = (): void => reject(signal.reason);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}
