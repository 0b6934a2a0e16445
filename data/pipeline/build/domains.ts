import { domainsFile } from '../../../src/dataset/decodeDomains';
import type { Tables } from '../tables';
import { sharesMoreDeprived } from './deprived';
import { domainSectors } from './groups';
import { packUnits } from './pack';

/**
 * One file for each sector with a domain of its own, domains-<sector>.json: how deprived each
 * neighbourhood is by that domain, in the order of demand.json, and what the domain is called. Null
 * where the nation's index has none.
 */
export function buildDomains(tables: Tables): ReadonlyMap<string, unknown> {
  return new Map(
    domainSectors(tables).map((sector) => [domainsFile(sector), domainsOf(tables, sector)]),
  );
}

function domainsOf(tables: Tables, sector: string): unknown {
  const { neighbourhoods, neighbourhood_domains, deprivation_measures } = tables;
  const peopleOf = new Map(neighbourhoods.map(({ code, population }) => [code, population]));
  const measures = deprivation_measures.filter((measure) => measure.sector === sector);
  const deprivation = new Map(
    measures.flatMap(({ index, domain, figure }) => {
      if (domain === null) return [];
      const figures = neighbourhood_domains
        .filter((row) => row.index === index)
        .map((row) => ({ code: row.code, value: row[domain] }));
      return [...sharesMoreDeprived(figures, peopleOf, figure === 'score')];
    }),
  );
  return {
    deprivation: packUnits(neighbourhoods.map(({ code }) => deprivation.get(code) ?? null)),
    measures: measures.map(({ nation, index, name, name_welsh }) => ({
      nation,
      index,
      domain: { name, nameWelsh: name_welsh },
    })),
  };
}
