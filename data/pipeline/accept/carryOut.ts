import { CommandError } from '../../../src/cli/commandError';
import { describeChange, type Outcome } from './change';
import type { DeskFolder } from './deskFolder';

/**
 * Shows what would change and, asked to, writes it: after every rule of `data:check` was tried on the
 * tables as they would be. Nothing is written while anything stands against it.
 *
 * @returns what to say
 * @throws CommandError where it is refused, with what would have changed and why not
 */
export function carryOut(
  { changes, refusals, remarks }: Outcome,
  desk: DeskFolder,
  { today, write }: { readonly today: string; readonly write: boolean },
): string {
  const shown = [...changes.map(describeChange), ...remarks.map((remark) => `Note: ${remark}.`)];
  const edition = desk.editionOn(today);
  const against = refusals.length > 0 ? refusals : desk.problemsWith(changes, edition);
  if (against.length > 0)
    throw new CommandError(
      [...shown, '', 'Refused, nothing is written:', ...against.map((why) => `  ${why}`)].join(
        '\n',
      ),
    );
  if (!write) return [...shown, '', 'Nothing is written yet. Add --write to write it.'].join('\n');
  const files = desk.write(changes, edition).join(', ');
  return [...shown, '', `Written: ${files}. Now run npm run data:build.`].join('\n');
}
