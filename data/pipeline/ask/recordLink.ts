import { addressFault } from '../../../src/dataset/record/cellFault';
import { parseUrl } from '../../../src/dataset/parseUrl';
import { CommandError } from '../../../src/cli/commandError';

/** The address of the form for a record. The id is safe in a link (see the schema of its table). */
export function recordLink(site: string, id: string): string {
  return `${site}#view=record&org=${id}&do=correct`;
}

/** The address of the map, as a command was told it, without what a link adds. */
export function siteAddress(said: string): string {
  const url = parseUrl(said);
  if (url === null || url.protocol !== 'https:' || addressFault(said) !== null)
    throw new CommandError(`--site "${said}" is not the https address of the map.`);
  return `${url.origin}${url.pathname}`;
}
