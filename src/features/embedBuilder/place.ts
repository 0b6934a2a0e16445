import { NATION_CODES, NATIONS, type CoreData } from '../../domain';
import type { LinkState } from '../../store';
import { ANYWHERE } from '../../parts/placeSections';
import { isPlace, known } from '../../store/selectors/matching';
import { territoryCodes } from '../../store/selectors/territory';
import { factsOf } from '../../store/views';

type Places = Pick<LinkState, 'facets' | 'inside' | 'text' | 'near' | 'plan' | 'framed'>;

/** The one place that a link keeps to, by code; null where it keeps to several nations. */
export function chosenPlace(core: CoreData, link: Places): string | null {
  if (factsOf(link.framed).table === 'plan') {
    const [only = ANYWHERE, another] = territoryCodes(core, link);
    return another === undefined ? only : null;
  }
  if (link.inside !== null && isPlace(core, link.inside)) return link.inside;
  const nations = known(core, link, 'nation');
  if (nations.length === 0) return ANYWHERE;
  const nation = NATIONS.find((other) => nations.length === 1 && other === nations[0]);
  return nation ? NATION_CODES[nation] : null;
}

/**
 * The change that keeps to one place. A nation is a filter, as it is in the views, so that services
 * for all of it count; any smaller place is "inside", where they do not.
 */
export function keepTo(
  code: string,
  { facets, plan }: Pick<LinkState, 'facets' | 'plan'>,
): Partial<LinkState> {
  const nation = NATIONS.find((other) => NATION_CODES[other] === code);
  return {
    facets: { ...facets, nation: nation ? [nation] : [], region: [] },
    inside: nation || code === ANYWHERE ? null : code,
    // A list of the plan's own would go before it.
    plan: { ...plan, among: [] },
  };
}
