import {
  CHECK_RESULTS,
  DESIGN_KINDS,
  type DetailData,
  type Evidence,
  EVIDENCE_DIRECTIONS,
  PAGE_KINDS,
  type SectorWords,
  type SiteWords,
} from '../domain';
import { isWebUrl } from './isWebUrl';
import { WireReader } from './wireReader';

/** A country could hold no more pioneers than fit into so many. */
const MOST_PARTS = 1_000;

const CONFIDENCES = ['high', 'medium', 'low'] as const;
const LIST_SEPARATOR = ' ';

/** The name of one of the files that hold the words of the organisation cards, from 1. */
export function detailsFile(part: number): string {
  return part === 1 ? 'details.json' : `details-${part}.json`;
}

/** How many such files there are, as the first of them says. */
export function countDetailParts(first: unknown): number {
  const reader = new WireReader(detailsFile(1), first);
  return reader.wholeNumber('parts', 1, MOST_PARTS);
}

/**
 * One of them as parsed.
 *
 * @param part from 1: the first says what the sectors are
 */
export function decodeDetails(content: unknown, part: number): DetailData {
  const reader = new WireReader(detailsFile(part), content);
  const table = reader.record('details');
  const ids = table.texts('id');
  const details = table.rows({
    id: ids,
    url: webAddresses(table, 'url'),
    problem: table.optionalTexts('problem'),
    approach: table.optionalTexts('approach'),
    scale: table.optionalTexts('scale'),
    founded: table.optionalTexts('founded'),
    charityNumber: table.optionalTexts('charityNumber'),
    source: table.texts('source'),
    confidence: table.choices('confidence', CONFIDENCES),
    verifiedOn: table.optionalTexts('verifiedOn'),
    checkedPage: webAddresses(table, 'checkedPage'),
    checkedPageKind: table.optionalChoices('checkedPageKind', PAGE_KINDS),
    checkedResult: table.optionalChoices('checkedResult', CHECK_RESULTS),
    evidence: decodeEvidence(reader.record('evidence'), ids.length),
  });
  return {
    details,
    siteWords: decodeSiteWords(reader.record('sites')),
    sectorWords: part === 1 ? decodeSectorWords(reader.record('sectors')) : new Map(),
  };
}

/** All parts as one, in their order. */
export function joinDetails(parts: readonly DetailData[]): DetailData {
  return {
    details: parts.flatMap(({ details }) => details),
    siteWords: new Map(parts.flatMap(({ siteWords }) => [...siteWords])),
    sectorWords: new Map(parts.flatMap(({ sectorWords }) => [...sectorWords])),
  };
}

function decodeSectorWords(table: WireReader): ReadonlyMap<string, SectorWords> {
  const words = table.rows({
    id: table.texts('id'),
    definition: table.texts('definition'),
    definitionWelsh: table.texts('definitionWelsh'),
  });
  return new Map(words.map(({ id, ...entry }) => [id, entry]));
}

function decodeSiteWords(table: WireReader): ReadonlyMap<string, SiteWords> {
  const ids = table.codes('id');
  const words = table.rows({ name: table.texts('name'), place: table.optionalTexts('place') });
  return new Map(words.map((entry, at) => [ids[at] ?? '', entry]));
}

/** Studies by the place of their organisation. */
function decodeEvidence(
  table: WireReader,
  organisationCount: number,
): readonly (readonly Evidence[])[] {
  const lists: Evidence[][] = Array.from({ length: organisationCount }, () => []);
  const rows = table.rows({
    organisationAt: table.indices('organisationAt', organisationCount),
    study: table.texts('study'),
    design: table.texts('design'),
    designKind: table.choices('designKind', DESIGN_KINDS),
    finding: table.texts('finding'),
    direction: table.choices('direction', EVIDENCE_DIRECTIONS),
    selfEfficacyMeasured: table.texts('selfEfficacyMeasured'),
    qualities: table.optionalChoices('qualities'),
    confidence: table.choices('confidence', CONFIDENCES),
    source: table.texts('source'),
    page: webAddresses(table, 'page'),
  });
  for (const { organisationAt, qualities, ...study } of rows) {
    lists[organisationAt]?.push({ ...study, qualities: qualities?.split(LIST_SEPARATOR) ?? [] });
  }
  return lists;
}

/** A page links to these, so nothing but http and https may pass. */
function webAddresses(table: WireReader, key: string): readonly (string | null)[] {
  const addresses = table.optionalTexts(key);
  const wrong = addresses.findIndex((address) => address !== null && !isWebUrl(address));
  if (wrong >= 0) table.fail(`${key}[${wrong}]`, 'is not a web address (http or https)');
  return addresses;
}
