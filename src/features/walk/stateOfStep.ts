import type { Walk } from '../../domain';
import type { LinkState } from '../../store';
import { parseLink } from '../../store/url';

/** The whole state of a step; how the page looks (language, colours) is kept. */
export function stateOfStep(
  { id, steps }: Walk,
  step: number,
  { language, theme, edition }: Pick<LinkState, 'language' | 'theme' | 'edition'>,
): LinkState {
  const link = parseLink(steps[step - 1]?.link ?? '');
  return { ...link, language, theme, edition, walk: { walk: id, step } };
}
