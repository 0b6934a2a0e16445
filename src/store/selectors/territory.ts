import { NATION_CODES, NATIONS, type CoreData } from '../../domain';
import type { LinkState } from '../link';
import { codesOfArea } from './codesOfArea';
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

/** The districts of a territory, in the order of the dataset; null for all. */
export function districtsOf(core: CoreData, codes: readonly string[]): readonly string[] | null {
  return codes.length === 0 ? null : districts(core, codes.join(' '));
}

/** @param codes as one text, so that the same places give the very same list */
const districts = remember((core: CoreData, codes: string): readonly string[] => {
  const wanted = new Set(codes.split(' '));
  return core.areas
    .filter((area) => codesOfArea(core, area).some((code) => wanted.has(code)))
    .map(({ code }) => code);
});

const knownCodes = (core: CoreData, codes: readonly string[]): readonly string[] =>
  codes.filter((code) => isPlace(core, code));
