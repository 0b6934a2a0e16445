import { districtsOf, type CoreData } from '../domain';
import { CommandError } from './commandError';

/**
 * The districts of places named by their codes, parted by commas.
 *
 * @param flag that named them, for the sentence where a code is unknown
 * @throws CommandError naming the first code that is no place
 */
export function districtsNamed(core: CoreData, flag: string, codes: string): ReadonlySet<string> {
  return new Set(codes.split(',').flatMap(districts));

  function districts(code: string): readonly string[] {
    const found = districtsOf(core, code.trim());
    if (found.length > 0) return found;
    throw new CommandError(
      `--${flag} does not know "${code.trim()}". It takes official codes of districts, counties, combined authorities, regions and nations.`,
    );
  }
}
