import type { Tables } from '../tables';
import { sharesMoreDeprived } from './deprived';
import { packChoices, packUnits } from './pack';

/**
 * Content of groups.json: of each neighbourhood, in the order of demand.json, how deprived it is
 * within its nation by the index as a whole, and town or country. Northern Ireland's index is of
 * small areas of 2001, and no lookup leads from these to its neighbourhoods: not known. The town and
 * country of Scotland and of Northern Ireland are not known either.
 */
export function buildGroups(tables: Tables): unknown {
  const { neighbourhoods, neighbourhood_deprivation, deprivation_measures } = tables;
  const peopleOf = new Map(neighbourhoods.map(({ code, population }) => [code, population]));
  const known = neighbourhood_deprivation.filter(({ code }) => peopleOf.has(code));
  const measures = deprivation_measures.filter(
    ({ sector, index }) => sector === null && known.some((row) => row.index === index),
  );
  const deprivation = new Map(
    measures.flatMap(({ index, figure }) => [
      ...sharesMoreDeprived(
        known.filter((row) => row.index === index),
        peopleOf,
        figure === 'score',
      ),
    ]),
  );
  return {
    deprivation: packUnits(neighbourhoods.map(({ code }) => deprivation.get(code) ?? null)),
    placeKind: packChoices(neighbourhoods.map(({ place_kind }) => place_kind)),
    measures: measures.map(({ nation, index }) => ({ nation, index, domain: null })),
    domainSectors: domainSectors(tables),
  };
}

/** Sectors that have a domain of their own in any nation. */
export function domainSectors({ deprivation_measures }: Tables): readonly string[] {
  return [...new Set(deprivation_measures.flatMap(({ sector }) => sector ?? []))];
}
