import type { CoreData, OrganisationDetail, Position } from '../domain';
import type { Comparable } from './twins';

export interface KnownRecord extends Comparable {
  readonly id: string;
}

/**
 * The directory as its records are compared with others.
 *
 * @param details for their addresses; none while they are not there
 */
export function comparableRecords(
  { organisations, sites }: Pick<CoreData, 'organisations' | 'sites'>,
  details: readonly OrganisationDetail[],
): KnownRecord[] {
  const addresses = new Map(details.map(({ id, url }) => [id, url]));
  const positions = new Map<string, Position[]>();
  for (const { organisationId, position } of sites) {
    if (position === null) continue;
    const own = positions.get(organisationId);
    if (own) own.push(position);
    else positions.set(organisationId, [position]);
  }
  return organisations.map(({ id, name }) => ({
    id,
    name,
    address: addresses.get(id) ?? null,
    positions: positions.get(id) ?? [],
  }));
}
