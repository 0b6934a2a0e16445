import type { Indicator } from '../../domain';
import type { ProfileFigure } from './profileFigures';

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
  if (!indicator.directionAgreed) return standing;
  const worse = isTowardsNeed(indicator, standing);
  if (standing === 'higher') return worse ? 'worseHigher' : 'betterHigher';
  return worse ? 'worseLower' : 'betterLower';
}
