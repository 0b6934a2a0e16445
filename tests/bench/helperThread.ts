import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Helper } from '../../src/worker/inParts';
import { ranksOfPart } from '../../src/worker/helper';

type Ranks = Awaited<ReturnType<Helper['ranks']>>;

/** A helper as the page has them, but for the kind of thread. */
export function startThread(): Helper {
  let worker: Worker | null = null;
  return {
    ranks: (input, scenario, part, progress) =>
      new Promise((resolve, reject) => {
        // This file, in the bundle of tests/run/bench.mjs.
        worker = new Worker(import.meta.filename, { workerData: [input, scenario, part] });
        worker.on('message', (told) =>
          typeof told === 'number' ? progress(told) : resolve(told as Ranks),
        );
        worker.on('error', reject);
      }),
    stop: () => void worker?.terminate(),
  };
}

if (parentPort !== null) {
  const port = parentPort;
  const [input, scenario, part] = workerData as Parameters<Helper['ranks']>;
  const ranks = await ranksOfPart(input, scenario, part, (share) => port.postMessage(share, []));
  port.postMessage(ranks, [ranks.gap.buffer, ranks.potential.buffer]);
}
