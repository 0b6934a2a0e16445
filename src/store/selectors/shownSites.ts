import { isLocalSupply, type CoreData, type Site } from '../../domain';
import { valueOf } from '../loadable';
import type { Store } from '../store';
import { factsOf } from '../views';
import { selectSites } from './organisations';
import { remember } from './remember';

/**
 * The sites that the map shows. In some views they are the local supply that the answer
 * counted, and nothing else; elsewhere the sites of the filtered list.
 */
export function selectShownSites(state: Store): readonly Site[] {
  const core = valueOf(state.data.core);
  return core && factsOf(state.link.view).sites === 'counted' && state.analysis
    ? supply(core, state.analysis.matchingOrganisationIds.join(' '))
    : selectSites(state);
}

/** @param ids as one text, so that an answer that counts the same pioneers changes nothing */
const supply = remember((core: CoreData, ids: string): readonly Site[] => {
  const counted = new Set(ids.split(' '));
  const organisations = new Map(core.organisations.map((o) => [o.id, o]));
  return core.sites.filter((site) => {
    const organisation = organisations.get(site.organisationId);
    return organisation && counted.has(organisation.id) && isLocalSupply(site, organisation);
  });
});
