import type { OrganisationDetail } from '../../domain';

/** How far a record is checked, as the tables of pioneers tell it. */
export type CheckState = 'verified' | 'checked' | 'not-checked';

/**
 * Verified: the organisation itself has said so. Checked: compared with a public page that is
 * named. A search that found no page has checked nothing.
 */
export function checkStateOf(detail: OrganisationDetail): CheckState {
  if (detail.verifiedOn !== null) return 'verified';
  return detail.checkedPage !== null && detail.checkedResult !== null ? 'checked' : 'not-checked';
}
