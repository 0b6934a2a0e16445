import { CommandError, runCommand } from '../../src/cli/commandError';
import { readFlags } from '../../src/cli/flags';
import { dayOf } from '../../src/domain';
import { plainText } from '../../src/dataset/record';
import { addressFault, cellFault } from '../../src/dataset/record/cellFault';
import { carryOut } from './accept/carryOut';
import { closeOrganisation } from './accept/closeOrganisation';
import { deskNamed } from './accept/deskFolder';
import { wordsAndFlags } from './words';

/**
 * npm run --silent data:close -- ID --reason "why" [--page URL] [--write] [--folder F]
 *
 * An organisation that has closed stays, as one that teaches: its status is closed, and why is kept in
 * data/decisions.csv. Nothing is ever deleted, and nothing is written without --write.
 */
const FLAGS = { reason: 'value', page: 'value', write: 'switch', folder: 'value' } as const;

function main(): void {
  const { words, flags: rest } = wordsAndFlags(process.argv.slice(2));
  const flags = readFlags(rest, FLAGS);
  const [id] = words;
  const reason = plainText(String(flags['reason'] ?? ''));
  const page = flags['page'] === undefined ? null : String(flags['page']);
  if (id === undefined || words.length > 1)
    throw new CommandError('Name the id of one organisation.');
  if (reason === '')
    throw new CommandError('--reason says why it has closed, and where that was learnt.');
  const fault = cellFault(reason);
  if (fault !== null) throw new CommandError(`--reason ${fault}.`);
  const address = page === null ? null : (cellFault(page) ?? addressFault(page));
  if (address !== null) throw new CommandError(`--page ${address}.`);
  const desk = deskNamed(flags);
  const today = dayOf(new Date());
  const outcome = closeOrganisation(
    id,
    { sender: null, page, reason },
    { tables: desk.tables, today },
  );
  console.log(carryOut(outcome, desk, { today, write: flags['write'] === true }));
}

runCommand(main);
