import type { TableRow } from '../../../src/dataset/schema/tables';
import { restsOnAStudy, type RecordState } from '../../../src/domain';
import { recordState } from '../build/recordState';

/** Why a record should be asked about, the weightiest first, and how much each weighs. */
export const WHYS = {
  'status-unknown': 4,
  'page-against': 3,
  'never-checked': 3,
  'confirmed-long-ago': 2,
  'study-not-read': 1,
} as const;
export type Why = keyof typeof WHYS;

export interface DueRecord {
  readonly organisation: TableRow<'organisations'>;
  readonly whys: readonly Why[];
}

/**
 * Organisations that are not closed and of whose record something is unsure: least sure first, among
 * the equally unsure those confirmed longest ago or never.
 *
 * @param edition ISO date of the tables
 * @param ageing after how many months a confirmation is how old
 */
export function leastSure(
  organisations: readonly TableRow<'organisations'>[],
  evidence: readonly Pick<TableRow<'evidence'>, 'organisation_id'>[],
  edition: string,
  ageing: readonly TableRow<'ageing'>[],
): readonly DueRecord[] {
  const studied = new Set(evidence.map((study) => study.organisation_id));
  const weight = ({ whys }: DueRecord): number => whys.reduce((sum, why) => sum + WHYS[why], 0);
  return organisations
    .filter(({ status }) => status !== 'closed')
    .map((organisation) => ({
      organisation,
      whys: whysOf(
        organisation,
        studied.has(organisation.id),
        recordState(organisation, edition, ageing),
      ),
    }))
    .filter(({ whys }) => whys.length > 0)
    .toSorted(
      (one, other) =>
        weight(other) - weight(one) ||
        compare(one.organisation.verified_on ?? '', other.organisation.verified_on ?? '') ||
        compare(one.organisation.id, other.organisation.id),
    );
}

function whysOf(
  organisation: TableRow<'organisations'>,
  isStudied: boolean,
  state: RecordState,
): readonly Why[] {
  const {
    status,
    verified_on: verified,
    checked_page: page,
    checked_result: result,
  } = organisation;
  const isSure = state === 'verified';
  const holds: Readonly<Record<Why, boolean>> = {
    'status-unknown': status === 'unknown',
    'page-against': !isSure && (result === 'doubtful' || result === 'not-found'),
    'never-checked': verified === null && page === null,
    'confirmed-long-ago': verified !== null && !isSure,
    'study-not-read': restsOnAStudy(organisation.evidence_level) && !isStudied,
  };
  return (Object.keys(WHYS) as Why[]).filter((why) => holds[why]);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
