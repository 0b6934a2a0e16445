import { detailsFile } from '../../../src/dataset';
import type { Tables } from '../tables';
import { packChoices, packCodes } from './pack';
import { pageKindOf } from './pageKind';

/** As many as are read without the page standing still: some 0.6 MB. */
export const ORGANISATIONS_PER_PART = 1_000;

/**
 * Content of details.json and of the parts after it, by name: the words of the organisation cards,
 * in the order of the organisations, with those of their sites and studies. The first says how many
 * parts there are, and what each sector is.
 */
export function buildDetails(tables: Tables): ReadonlyMap<string, unknown> {
  const { organisations, sites, evidence } = tables;
  const count = Math.max(1, Math.ceil(organisations.length / ORGANISATIONS_PER_PART));
  const parts = Array.from({ length: count }, (_, at) => {
    const start = at * ORGANISATIONS_PER_PART;
    const own = organisations.slice(start, start + ORGANISATIONS_PER_PART);
    const ids = new Set(own.map(({ id }) => id));
    const isOwn = (row: { organisation_id: string }): boolean => ids.has(row.organisation_id);
    const content = buildPart({
      ...tables,
      organisations: own,
      sites: sites.filter(isOwn),
      evidence: evidence.filter(isOwn),
    });
    const first = { parts: count, sectors: buildSectorWords(tables), ...content };
    return [detailsFile(at + 1), at === 0 ? first : content] as const;
  });
  return new Map(parts);
}

function buildSectorWords({ sectors }: Tables) {
  return {
    id: sectors.map(({ id }) => id),
    definition: sectors.map(({ definition }) => definition),
    definitionWelsh: sectors.map(({ definition_welsh }) => definition_welsh),
  };
}

function buildPart({ organisations, sites, evidence, designs, public_hosts }: Tables) {
  const kinds = new Map(designs.map(({ design, kind }) => [design, kind]));
  const publicHosts = public_hosts.map(({ host }) => host);
  const place = new Map(organisations.map(({ id }, index) => [id, index]));
  return {
    details: {
      id: organisations.map(({ id }) => id),
      url: organisations.map(({ url }) => url),
      problem: organisations.map(({ problem }) => problem),
      approach: organisations.map(({ approach }) => approach),
      scale: organisations.map(({ scale }) => scale),
      founded: organisations.map(({ founded }) => founded),
      charityNumber: organisations.map(({ charity_number }) => charity_number),
      source: organisations.map(({ source }) => source),
      confidence: packChoices(organisations.map(({ confidence }) => confidence)),
      verifiedOn: organisations.map(({ verified_on }) => verified_on),
      checkedPage: organisations.map(({ checked_page }) => checked_page),
      checkedPageKind: packChoices(
        organisations.map(({ checked_page, url }) => pageKindOf(checked_page, url, publicHosts)),
      ),
      checkedResult: packChoices(organisations.map(({ checked_result }) => checked_result)),
    },
    sites: {
      id: packCodes(sites.map(({ id }) => id)),
      name: sites.map(({ name }) => name),
      place: sites.map(({ place: name }) => name),
    },
    evidence: {
      organisationAt: evidence.map(({ organisation_id }) => place.get(organisation_id) ?? -1),
      study: evidence.map(({ study }) => study),
      design: evidence.map(({ design }) => design),
      designKind: packChoices(evidence.map(({ design }) => kinds.get(design) ?? null)),
      finding: evidence.map(({ finding }) => finding),
      direction: packChoices(evidence.map(({ direction }) => direction)),
      selfEfficacyMeasured: evidence.map((study) => study.self_efficacy_measured),
      qualities: packChoices(evidence.map(({ qualities }) => qualities.join(' '))),
      confidence: packChoices(evidence.map(({ confidence }) => confidence)),
      source: evidence.map(({ source }) => source),
      page: evidence.map(({ page }) => page),
    },
  };
}
