import type { Tables } from '../tables';
import { packChoices, packUnits } from './pack';
import { mostDeprivedFirst } from './neighbourhoods';

/** Finer than any two neighbourhoods of Wales lie apart, of which there are the fewest. */
const DEPRIVATION_DECIMALS = 4;

/**
 * Content of groups.json: of each neighbourhood, in the order of demand.json, how deprived it is
 * within its nation, and town or country. Northern Ireland's index is of small areas of 2001, and
 * no lookup leads from these to its neighbourhoods: not known. The town and country of Scotland and
 * of Northern Ireland are not known either.
 */
export function buildGroups(tables: Tables): unknown {
  const { neighbourhoods } = tables;
  const deprivation = deprivationByCode(tables);
  return {
    deprivation: packUnits(neighbourhoods.map(({ code }) => deprivation.get(code) ?? null)),
    placeKind: packChoices(neighbourhoods.map(({ place_kind }) => place_kind)),
  };
}

/** The share of the people of a nation in more deprived places, to the middle of the own people. */
function deprivationByCode(tables: Tables): ReadonlyMap<string, number> {
  const peopleOf = new Map(tables.neighbourhoods.map(({ code, population }) => [code, population]));
  const rows = tables.neighbourhood_deprivation.filter(({ code }) => peopleOf.has(code));
  const shares = new Map<string, number>();
  for (const index of new Set(rows.map((row) => row.index))) {
    const nation = rows.filter((row) => row.index === index).sort(mostDeprivedFirst);
    const all = nation.reduce((sum, { code }) => sum + (peopleOf.get(code) ?? 0), 0);
    let before = 0;
    for (const { code } of nation) {
      const people = peopleOf.get(code) ?? 0;
      shares.set(code, Number(((before + people / 2) / all).toFixed(DEPRIVATION_DECIMALS)));
      before += people;
    }
  }
  return shares;
}
