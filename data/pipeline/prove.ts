import { CommandError, runLongCommand } from '../../src/cli/commandError';
import { readFlags } from '../../src/cli/flags';
import { dayOf } from '../../src/domain';
import { carryOut } from './accept/carryOut';
import { deskNamed } from './accept/deskFolder';
import { proved } from './prove/proved';
import { wordsAndFlags } from './words';

/**
 * npm run --silent data:prove -- ID [--write] [--folder F]
 *
 * Asks the organisation's own site, at the address in the table and nowhere else, whether it names its
 * record. With --write it sets verified_on to today and adds to the source how that was seen.
 */
const FLAGS = { write: 'switch', folder: 'value' } as const;

async function main(): Promise<void> {
  const { words, flags: rest } = wordsAndFlags(process.argv.slice(2));
  const flags = readFlags(rest, FLAGS);
  const [id] = words;
  if (id === undefined || words.length > 1)
    throw new CommandError('Name the id of one organisation.');
  const desk = deskNamed(flags);
  const today = dayOf(new Date());
  const outcome = await proved(id, { tables: desk.tables, today });
  console.log(carryOut(outcome, desk, { today, write: flags['write'] === true }));
}

await runLongCommand(main);
