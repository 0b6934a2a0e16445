import { NO_FACETS, type LinkState } from '../../store';
import type { Answers, Suggestion } from './suggest';

/**
 * The map of who uses the practices: those of the sector of whom it is known that whoever should
 * gain control does; where there is none, whoever uses them.
 */
export function mapOf(
  { sector, gains }: Answers,
  suggestions: readonly Suggestion[],
): Partial<LinkState> {
  const known = suggestions.some(({ gaining }) => gaining.length > 0);
  return {
    view: 'explore',
    show: 'map',
    selected: null,
    text: '',
    near: null,
    inside: null,
    listAll: false,
    facets: {
      ...NO_FACETS,
      practice: suggestions.map(({ practice }) => practice.id),
      ...(known && {
        sector: [sector.id],
        empowerment: gains === 'both' ? [gains] : [gains, 'both'],
      }),
      status: ['active', 'unknown'],
    },
  };
}
