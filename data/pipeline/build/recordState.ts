import type { TableRow } from '../../../src/dataset/schema/tables';
import type { RecordState } from '../../../src/domain';

/** A confirmation by the organisation itself holds for so long. */
const HOLDS_MONTHS = 12;

/**
 * What the record of an organisation says about whether it works today, on the day of the edition.
 * A page that was not found, or that speaks against the record, bears nothing out.
 *
 * @param edition ISO date
 */
export function recordState(
  {
    status,
    verified_on: verifiedOn,
    checked_result: checked,
  }: Pick<TableRow<'organisations'>, 'status' | 'verified_on' | 'checked_result'>,
  edition: string,
): RecordState {
  if (status === 'closed') return 'closed';
  if (verifiedOn !== null && verifiedOn >= monthsBefore(edition, HOLDS_MONTHS)) return 'verified';
  if (status === 'unknown') return 'unknown';
  return checked === 'confirmed' || checked === 'corrected' ? 'checked' : 'unchecked';
}

function monthsBefore(isoDate: string, months: number): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
}
