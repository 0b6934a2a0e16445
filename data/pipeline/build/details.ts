import type { Tables } from '../tables';
import { packChoices, packCodes } from './pack';
import { pageKindOf } from './pageKind';

/**
 * Content of details.json: the words of the organisation cards, in the order of the organisations,
 * and of their sites.
 */
export function buildDetails({ organisations, sites, evidence, public_hosts }: Tables): unknown {
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
