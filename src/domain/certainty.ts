/**
 * What the state of a record says about whether its organisation works there today. 'verified': with
 * the organisation itself within 12 months of the edition; 'checked': active and compared with a
 * public page; 'unchecked': active, compared with nothing; 'unknown': nobody could tell whether it
 * is still at work; 'closed': it is not.
 */
export const RECORD_STATES = ['verified', 'checked', 'unchecked', 'unknown', 'closed'] as const;
export type RecordState = (typeof RECORD_STATES)[number];

/** Takes the chance of a site down where the site itself rests on general knowledge of the field. */
export const SITE_UNCHECKED = 'site-unchecked';

/** A row of data/certainty.csv: judgement, open to correction, shown on the method page. */
export interface SupplyChance {
  readonly state: RecordState | typeof SITE_UNCHECKED;
  /** In [0, 1]; that of SITE_UNCHECKED multiplies the chance of the organisation. */
  readonly chance: number;
  readonly reason: string;
}
