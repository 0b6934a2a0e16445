import type { AreaFigure } from '../analysis';
import type { Indicator } from '../domain';

/** Whether a value on this side of its similar areas is read as more need. */
export function isTowardsNeed({ direction }: Indicator, side: 'higher' | 'lower'): boolean {
  return direction === (side === 'higher' ? 'higher-is-more-need' : 'lower-is-more-need');
}

type StandingWords =
  | Exclude<AreaFigure['amongSimilar'], null>
  | 'worseHigher'
  | 'worseLower'
  | 'betterHigher'
  | 'betterLower';

/** The key of the words for where a figure stands; null without a value. */
export function standingKey({ indicator, amongSimilar }: AreaFigure): StandingWords | null {
  if (amongSimilar !== 'higher' && amongSimilar !== 'lower') return amongSimilar;
  if (!indicator.directionAgreed) return amongSimilar;
  const worse = isTowardsNeed(indicator, amongSimilar);
  if (amongSimilar === 'higher') return worse ? 'worseHigher' : 'betterHigher';
  return worse ? 'worseLower' : 'betterLower';
}
