import type { CoreData } from '../../domain';
import { FACETS, type LinkState } from '../link';
import { facetOptions } from './facetValues';
import { isPlace, known } from './matching';

/**
 * Names under which a link asks for something that the tables do not know, as one from another edition
 * may. It is left out, as if the link did not say it. Areas, organisations, sectors and figures that are
 * asked for by themselves say so where they would stand.
 */
export function unknownParts(core: CoreData, link: LinkState): readonly string[] {
  const { facets, inside, plan, scenario } = link;
  const names: string[] = FACETS.filter(
    (facet) => known(core, link, facet).length < facets[facet].length,
  );
  if (inside !== null && !isPlace(core, inside)) names.push('inside');
  const practices = facetOptions(core).practice;
  if (scenario.practice !== null && !practices.includes(scenario.practice)) names.push('with');
  const { planned = [] } = scenario;
  if (!planned.every(({ practice }) => practice === undefined || practices.includes(practice)))
    names.push('planned');
  if (!plan.among.every((code) => isPlace(core, code))) names.push('among');
  return names;
}
