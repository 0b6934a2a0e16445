import type { CoreData, IndicatorData } from '../../domain';
import { FACETS, type LinkState, type PlanQuestion } from '../link';
import { facetOptions } from './facetValues';
import { isPlace, known } from './matching';

/**
 * Names under which a link asks for something that the tables do not know, as one from another edition
 * may. It is left out, as if the link did not say it. Areas, organisations, sectors and figures that are
 * asked for by themselves say so where they would stand.
 *
 * @param indicators null while they are on their way: nothing is said of figures then
 */
export function unknownParts(
  core: CoreData,
  link: LinkState,
  indicators: IndicatorData | null,
): readonly string[] {
  const { facets, inside, beside } = link;
  const names: string[] = FACETS.filter(
    (facet) => known(core, link, facet).length < facets[facet].length,
  );
  if (inside !== null && !isPlace(core, inside)) names.push('inside');
  names.push(...unknownOfQuestion(core, link, indicators));
  if (beside !== null && unknownOfQuestion(core, beside, indicators).length > 0)
    names.push('beside');
  return names;
}

function unknownOfQuestion(
  core: CoreData,
  { scenario, plan }: PlanQuestion,
  indicators: IndicatorData | null,
): readonly string[] {
  const names: string[] = [];
  const practices = facetOptions(core).practice;
  const { practice, weights, planned = [] } = scenario;
  if (practice !== null && !practices.includes(practice)) names.push('with');
  const isFigure = (id: string): boolean =>
    indicators === null || indicators.indicators.some((indicator) => indicator.id === id);
  if (weights !== null && !Object.keys(weights).every(isFigure)) names.push('weights');
  if (!planned.every((site) => site.practice === undefined || practices.includes(site.practice)))
    names.push('planned');
  if (!plan.among.every((code) => isPlace(core, code))) names.push('among');
  return names;
}
