import type { Nation } from './area';
import type { RecordState } from './certainty';
import type { PracticeId, SectorId } from './taxonomy';
import type { Position } from './units';

export const EMPOWERMENTS = ['service-user', 'delivery-staff', 'both'] as const;
export type Empowerment = (typeof EMPOWERMENTS)[number];

export const REACHES = ['local', 'regional', 'national'] as const;
export type OrganisationReach = (typeof REACHES)[number];

export const STATUSES = ['active', 'unknown', 'closed'] as const;
export type Status = (typeof STATUSES)[number];

/** Strongest study design known; null means not looked up, never "no evidence". */
export const EVIDENCE_LEVELS = [
  'controlled-study',
  'evaluation',
  'case-study',
  'own-statement',
  'none-known',
] as const;
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

/** Whether somebody studied it, so that there is something to read. */
export function restsOnAStudy(level: EvidenceLevel | null): boolean {
  return level !== null && level !== 'own-statement' && level !== 'none-known';
}

export const SITE_KINDS = ['head-office', 'delivery-site', 'area-served'] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

export const PRECISIONS = [
  'postcode',
  'postcode-district',
  'place',
  'city',
  'local-authority',
  'county',
  'national',
] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Placed in its town or nearer. The others are known only to their city, council area or county. */
export function isExact(precision: Precision): boolean {
  return precision === 'postcode' || precision === 'postcode-district' || precision === 'place';
}

/** A pioneer: an organisation known to provide a people powered service. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly sectors: readonly SectorId[];
  readonly practices: readonly PracticeId[];
  readonly empowerment: Empowerment;
  readonly reach: OrganisationReach;
  readonly status: Status;
  readonly recordState: RecordState;
  readonly evidenceLevel: EvidenceLevel | null;
}

export const CHECK_RESULTS = ['confirmed', 'corrected', 'doubtful', 'not-found'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** Whose page a record was compared with: its own, a public body's, or somebody else's. */
export const PAGE_KINDS = ['own', 'public-body', 'other'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** What the card shows of a site beyond its place on the map. Loaded with the cards. */
export interface SiteWords {
  readonly name: string;
  /** Town or postcode as the table words it. */
  readonly place: string | null;
}

/** What the card shows beyond the list. Loaded after the list. */
export interface OrganisationDetail {
  readonly id: string;
  readonly url: string | null;
  readonly problem: string | null;
  readonly approach: string | null;
  readonly scale: string | null;
  readonly founded: string | null;
  readonly charityNumber: string | null;
  readonly source: string;
  readonly confidence: 'high' | 'medium' | 'low';
  /** ISO date on which the organisation itself verified the record; null when nobody asked it. */
  readonly verifiedOn: string | null;
  readonly checkedPage: string | null;
  /** Null where there is no page. */
  readonly checkedPageKind: PageKind | null;
  readonly checkedResult: CheckResult | null;
  readonly evidence: readonly Evidence[];
}

/** Offered to everyone in an area, or at work somewhere in it. */
export const COVERAGES = ['whole', 'somewhere'] as const;
export type Coverage = (typeof COVERAGES)[number];

export interface Site {
  readonly id: string;
  readonly organisationId: string;
  readonly kind: SiteKind;
  readonly precision: Precision;
  /** Null for a whole county, a nation, or a national service without a point. */
  readonly position: Position | null;
  /** The town, where that is all that is known; else it is among the words of the card. */
  readonly place: string | null;
  /** District (December 2024), or the county's code where precision is county; null if unknown. */
  readonly areaCode: string | null;
  readonly nation: Nation | 'united-kingdom' | 'england-and-wales';
  /** What the table says; null leaves it to `coverageOf`. */
  readonly coverage: Coverage | null;
  /** False where the table's source is general knowledge of the field, or the form: "not yet checked". */
  readonly checked: boolean;
}

export const EVIDENCE_DIRECTIONS = [
  'positive',
  'positive, weak design',
  'mixed',
  'no clear effect',
  'negative',
  'not read',
  'not yet reported',
] as const;
export type EvidenceDirection = (typeof EVIDENCE_DIRECTIONS)[number];

/** How far a study can tell what a service changed from what would have happened anyway. */
export const DESIGN_KINDS = [
  'randomised',
  'compared',
  'review',
  'not-compared',
  'costs',
  'not-said',
] as const;
export type DesignKind = (typeof DESIGN_KINDS)[number];

/** The six qualities of a pioneer, as far as a study is about one. */
export const QUALITIES = [
  'supporting-control',
  'service-quality',
  'cost-saving',
  'evidence-based',
  'social-mobility',
  'self-efficacy-practices',
] as const;

export interface Evidence {
  readonly study: string;
  readonly design: string;
  readonly designKind: DesignKind;
  readonly finding: string;
  readonly direction: EvidenceDirection;
  readonly selfEfficacyMeasured: string;
  readonly qualities: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
  readonly source: string;
  /** Where it was read; null where it was not seen on a page. */
  readonly page: string | null;
}

/**
 * Local supply: delivery sites and areas served of any organisation, plus the head office of a
 * local or regional one. Closed organisations and sites without a place are never supply; a
 * national head office is not a service in that borough.
 */
export function isLocalSupply(site: Site, organisation: Organisation): boolean {
  if (organisation.status === 'closed') return false;
  if (!hasPlace(site)) return false;
  if (site.position === null && site.areaCode === null) return false;
  return !isNationalHeadOffice(site, organisation);
}

/** Whether it is in some place: a service for a whole nation, or online, is not. */
export function hasPlace({ precision }: Pick<Site, 'precision'>): boolean {
  return precision !== 'national';
}

/** An office of those who work all over the nation: nobody is helped there. */
export function isNationalHeadOffice(
  { kind }: Pick<Site, 'kind'>,
  { reach }: Pick<Organisation, 'reach'>,
): boolean {
  return kind === 'head-office' && reach === 'national';
}

/**
 * What a site of local supply covers of the area it is known to; 'point' where it is placed nearer
 * than that. Where the table does not say: an area served that is a district is served whole; what
 * is known only to a city or county, and a door known only to its district, is somewhere in it.
 */
export function coverageOf(site: Site): Coverage | 'point' {
  if (isExact(site.precision)) return 'point';
  if (site.coverage !== null) return site.coverage;
  return site.kind === 'area-served' && site.precision === 'local-authority'
    ? 'whole'
    : 'somewhere';
}
