import type { Nation } from './area';
import type { PracticeId, SectorId } from './taxonomy';
import type { Position } from './units';

export const EMPOWERMENTS = ['service-user', 'delivery-staff', 'both'] as const;
export type Empowerment = (typeof EMPOWERMENTS)[number];

export const REACHES = ['local', 'regional', 'national'] as const;
export type Reach = (typeof REACHES)[number];

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
  readonly reach: Reach;
  readonly status: Status;
  readonly evidenceLevel: EvidenceLevel | null;
}

export const CHECK_RESULTS = ['confirmed', 'corrected', 'doubtful', 'not-found'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

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
  readonly checkedResult: CheckResult | null;
  readonly evidence: readonly Evidence[];
}

export interface Site {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly kind: SiteKind;
  readonly precision: Precision;
  /** Null for a whole county, a nation, or a national service without a point. */
  readonly position: Position | null;
  readonly place: string | null;
  /** District (December 2024), or the county's code where precision is county; null if unknown. */
  readonly areaCode: string | null;
  readonly nation: Nation | 'united-kingdom' | 'england-and-wales';
  /** False where the table's source is general knowledge of the field: "not yet checked". */
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

export interface Evidence {
  readonly study: string;
  readonly design: string;
  readonly finding: string;
  readonly direction: EvidenceDirection;
  readonly selfEfficacyMeasured: string;
  readonly qualities: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
  readonly source: string;
}

/**
 * Local supply: delivery sites and areas served of any organisation, plus the head office of a
 * local or regional one. Closed organisations and sites without a place are never supply; a
 * national head office is not a service in that borough.
 */
export function isLocalSupply(site: Site, organisation: Organisation): boolean {
  if (organisation.status === 'closed') return false;
  if (site.precision === 'national') return false;
  if (site.position === null && site.areaCode === null) return false;
  return site.kind !== 'head-office' || organisation.reach !== 'national';
}
