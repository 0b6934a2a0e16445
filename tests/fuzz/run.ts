import './asPage';
import { CommandError } from '../../src/cli/commandError';
import { numberWithin, readFlags } from '../../src/cli/flags';
import { report } from './report';
import { SURFACES } from './surfaces';

/**
 * npm run fuzz: a million inputs made up from a seed, over all that reaches us from elsewhere. Ends
 * with 1 where a claim broke. `-- --inputs 20000` for fewer, `-- --seed 7` for others.
 */
function run(argv: readonly string[]): number {
  const flags = readFlags(argv, { inputs: 'value', seed: 'value' });
  const inputs = numberWithin(flags, 'inputs', { min: 1, max: 1e9, whole: true }, 1_000_000);
  const seed = numberWithin(flags, 'seed', { min: 0, max: 2 ** 31 - 100, whole: true }, 1);
  return report(SURFACES, { inputs, seed }, (line) => console.log(line)) ? 0 : 1;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
