import type { TableRow } from '../../../src/dataset/schema/tables';
import type { RecordState } from '../../../src/domain';

type Given = Pick<TableRow<'organisations'>, 'status' | 'verified_on' | 'checked_result'>;
type Ageing = readonly Pick<TableRow<'ageing'>, 'state' | 'after_months'>[];

/**
 * What the record of an organisation says about whether it works today, on the day of the edition:
 * the clock of whoever builds or reads changes no figure. What is known to have ended, or to be in
 * doubt, outranks a word that has grown old. A page that was not found, or that speaks against the
 * record, bears nothing out. When a page was read the tables do not hold, so that a check does not
 * age, and a confirmation that has lapsed is not made good by one.
 *
 * @param edition ISO date
 * @param ageing after how many months a confirmation is how old
 */
export function recordState(organisation: Given, edition: string, ageing: Ageing): RecordState {
  const { status, verified_on: verifiedOn, checked_result: checked } = organisation;
  if (status === 'closed') return 'closed';
  const confirmed = verifiedOn === null ? null : ageOf(verifiedOn, edition, ageing);
  if (confirmed === 'verified') return 'verified';
  if (status === 'unknown') return 'unknown';
  if (confirmed !== null) return confirmed;
  return checked === 'confirmed' || checked === 'corrected' ? 'checked' : 'unchecked';
}

function ageOf(
  verifiedOn: string,
  edition: string,
  ageing: Ageing,
): 'verified' | Ageing[number]['state'] {
  const passed = ageing
    .filter(({ after_months: months }) => edition > monthsAfter(verifiedOn, months))
    .toSorted((a, b) => b.after_months - a.after_months);
  return passed[0]?.state ?? 'verified';
}

/** The same day of a later month, or its last where it has no such day. */
function monthsAfter(isoDate: string, months: number): string {
  const [year = 0, month = 0, day = 0] = isoDate.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const later = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
  return later.toISOString().slice(0, 10);
}
