import {
  districtsOf as districtsOfPlace,
  NATION_CODES,
  NATIONS,
  type CoreData,
} from '../../domain';
import type { LinkState, PlanQuestion } from '../linkState';
import { isPlace } from './matching';
import { remember } from './remember';

type Asked = Pick<LinkState, 'plan' | 'facets' | 'inside'>;

/**
 * Codes of the places that a plan may choose from: its own, else what the other views are filtered
 * to, so that a question of need and reach carries on. Empty for the whole United Kingdom; codes that
 * the tables do not know are left out.
 */
export function territoryCodes(core: CoreData, { plan, facets, inside }: Asked): readonly string[] {
  if (plan.among.length > 0) return knownCodes(core, plan.among);
  if (inside !== null && isPlace(core, inside)) return [inside];
  const regions = knownCodes(core, facets.region);
  if (regions.length > 0) return regions;
  return NATIONS.filter((nation) => facets.nation.includes(nation)).map(
    (nation) => NATION_CODES[nation],
  );
}

/** The plan that a link asks for, which says by itself where it may choose. */
export function planQuestion(
  core: CoreData,
  link: Asked & Pick<LinkState, 'scenario'>,
): PlanQuestion {
  return { scenario: link.scenario, plan: { ...link.plan, among: territoryCodes(core, link) } };
}

/** The change that opens such a plan: its places stand for what the other views are filtered to. */
export function openQuestion(
  { scenario, plan }: PlanQuestion,
  { facets }: Pick<LinkState, 'facets'>,
): Partial<LinkState> {
  return { scenario, plan, facets: { ...facets, nation: [], region: [] }, inside: null };
}

/** The districts of a territory, in the order of the dataset; null for all. */
export function districtsOf(core: CoreData, codes: readonly string[]): readonly string[] | null {
  return codes.length === 0 ? null : districts(core, codes.join(' '));
}

/** @param codes as one text, so that the same places give the very same list */
const districts = remember((core: CoreData, codes: string): readonly string[] => {
  const wanted = new Set(codes.split(' ').flatMap((code) => districtsOfPlace(core, code)));
  return core.areas.map(({ code }) => code).filter((code) => wanted.has(code));
});

const knownCodes = (core: CoreData, codes: readonly string[]): readonly string[] =>
  codes.filter((code) => isPlace(core, code));
