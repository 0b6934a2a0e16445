/**
 * What the state of a record says about whether its organisation works there today. 'verified': the
 * organisation itself confirmed it not long ago; 'ageing': it did, and that is a while ago; 'lapsed':
 * so long ago that it says little (data/ageing.csv says how long, on the day of the edition);
 * 'checked': active and compared with a public page; 'unchecked': active, compared with nothing;
 * 'unknown': nobody could tell whether it is still at work; 'closed': it is not.
 */
export const RECORD_STATES = [
  'verified',
  'ageing',
  'checked',
  'lapsed',
  'unchecked',
  'unknown',
  'closed',
] as const;
export type RecordState = (typeof RECORD_STATES)[number];

/** The organisation's own word, not too old: it holds for its sites too. */
export function isConfirmed(state: RecordState): boolean {
  return state === 'verified' || state === 'ageing';
}

/** Confirmed by the organisation or borne out by a public page. */
export function isBorneOut(state: RecordState): boolean {
  return isConfirmed(state) || state === 'checked';
}

/** States that a confirmation passes into as it grows old. */
export const AGED_STATES = ['ageing', 'lapsed'] as const;

/** Takes the chance of a site down where the site itself rests on general knowledge of the field. */
export const SITE_UNCHECKED = 'site-unchecked';

/** A row of data/certainty.csv: judgement, open to correction, shown on the method page. */
export interface SupplyChance {
  readonly state: RecordState | typeof SITE_UNCHECKED;
  /** In [0, 1]; that of SITE_UNCHECKED multiplies the chance of the organisation. */
  readonly chance: number;
  readonly reason: string;
}
