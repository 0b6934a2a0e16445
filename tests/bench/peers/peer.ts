import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Where the scripts of the peers stand, from the project. */
export const PEERS = 'tests/bench/peers';

/** What every peer is asked: pioneers in reach of each point, at one catchment. */
export interface Question {
  /** Holds points.csv and sites.csv (longitude, latitude) and ask.json. */
  readonly folder: string;
  readonly points: number;
  readonly km: number;
  /** Sites come in order, so many to an organisation; of each the nearest counts. */
  readonly sitesToAnOrganisation: number;
  readonly rounds: number;
}

export type PeerAnswer =
  | { readonly missing: string }
  | {
      /** Of each round: what has to be built first, and the answer. */
      readonly seconds: readonly number[];
      /** By point, in the order given. */
      readonly pioneers: ArrayLike<number>;
    };

export function missing(sentence: string): PeerAnswer {
  return { missing: sentence };
}

/**
 * A peer in Python.
 *
 * @param modules all of them, by their names in Debian without "python3-"
 * @param pythons to try, the first that has the modules
 */
export function askPython(
  modules: readonly string[],
  script: string,
  pythons: readonly string[],
  { folder, rounds }: Question,
): PeerAnswer {
  const python = pythons.find(
    (each) => spawnSync(each, ['-c', `import ${modules.join(', ')}`]).status === 0,
  );
  if (python === undefined) {
    const packages = modules.map((each) => `python3-${each}`).join(' ');
    return missing(`Python has no ${modules.join(' with ')} here: apt-get install ${packages}.`);
  }
  const { status, stdout, stderr } = spawnSync(
    python,
    [join(PEERS, script), folder, String(rounds)],
    // One thread each, as ours is.
    {
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: { ...process.env, OMP_NUM_THREADS: '1', PYTHONDONTWRITEBYTECODE: '1' },
    },
  );
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
  return JSON.parse(stdout) as PeerAnswer;
}
