import type { Organisation, OrganisationDetail } from '../../domain';

/** How far a record is checked, as the tables of pioneers tell it. */
export type CheckState = 'verified' | 'ageing' | 'lapsed' | 'checked' | 'not-checked';

/**
 * Verified: the organisation itself has said so, a while ago (ageing) or too long ago (lapsed) by
 * the day of the edition. Checked: compared with a public page that is named. A search that found
 * no page has checked nothing.
 */
export function checkStateOf(
  { recordState }: Pick<Organisation, 'recordState'>,
  detail: OrganisationDetail,
): CheckState {
  if (detail.verifiedOn !== null)
    return recordState === 'ageing' || recordState === 'lapsed' ? recordState : 'verified';
  return detail.checkedPage !== null && detail.checkedResult !== null ? 'checked' : 'not-checked';
}
