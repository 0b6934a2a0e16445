import type { Indicator } from '../../domain';
import type { ProfileFigure } from './profileFigures';

/**
 * Read as need in the scores, but no judgement of a place: an older population is not worse, and
 * more on a register, or more recorded by council or police, may mean that more is found.
 */
const NOT_AGREED: ReadonlySet<string> = new Set([
  'pct_65_plus',
  'qof_dm',
  'qof_copd',
  'qof_hyp',
  'qof_dep',
  'qof_mh',
  'homelessness_per_1000',
  'imd2025_crime_score',
  'first_time_entrants_youth_justice',
]);

/** Whether everybody would call more of it better, or worse. */
export function directionIsAgreed({ id, direction }: Indicator): boolean {
  return direction !== 'context' && !NOT_AGREED.has(id);
}

/** Whether a value on this side of its similar areas is read as more need. */
export function isTowardsNeed({ direction }: Indicator, side: 'higher' | 'lower'): boolean {
  return direction === (side === 'higher' ? 'higher-is-more-need' : 'lower-is-more-need');
}

type StandingWords =
  | Exclude<ProfileFigure['standing'], null>
  | 'worseHigher'
  | 'worseLower'
  | 'betterHigher'
  | 'betterLower';

/** The key of the words for where a figure stands; null without a value. */
export function standingKey({ indicator, standing }: ProfileFigure): StandingWords | null {
  if (standing !== 'higher' && standing !== 'lower') return standing;
  if (!directionIsAgreed(indicator)) return standing;
  const worse = isTowardsNeed(indicator, standing);
  if (standing === 'higher') return worse ? 'worseHigher' : 'betterHigher';
  return worse ? 'worseLower' : 'betterLower';
}
