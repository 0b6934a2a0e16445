import type { EmbedLock } from '../store/embedOptions';
import type { LinkState } from '../store';

/** The state that was asked for, with what is locked as the embed was opened with. */
export function keepLocked(
  asked: LinkState,
  opened: LinkState,
  locks: readonly EmbedLock[],
): LinkState {
  let kept = asked;
  if (locks.includes('area')) {
    kept = { ...kept, inside: opened.inside, selected: opened.selected, near: opened.near };
  }
  if (locks.includes('filters')) {
    const { facets, text, near, inside, classes, scenario, indicatorId } = opened;
    kept = { ...kept, facets, text, near, inside, classes, scenario, indicatorId };
  }
  return kept;
}
