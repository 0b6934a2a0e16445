import type { CoreData } from '../../domain';
import type { LinkState } from '../../store';
import type { EmbedControl, EmbedShape } from '../../store/embedOptions';
import { findArea } from '../../store/selectors/areas';
import { factsOf } from '../../store/views';

/** What the frame is about. It decides what there is to choose, and which filters count. */
export type Subject = 'pioneers' | 'need' | 'gaps' | 'plan' | 'card' | 'areaFigure';

/** A single number is the answer of the gaps view, an area's figure where one is chosen, else the count of pioneers. */
export function subjectOf(
  what: EmbedShape,
  { framed, indicatorId }: Pick<LinkState, 'framed' | 'indicatorId'>,
): Subject {
  if (what === 'card') return 'card';
  const { table } = factsOf(framed);
  if (what !== 'figure') return table;
  if (table === 'gaps' || table === 'plan') return table;
  return indicatorId === null ? 'pioneers' : 'areaFigure';
}

/** Whether something must be chosen by name before there is anything to show. */
export function needsChoice(
  subject: Subject,
  { selected }: Pick<LinkState, 'selected'>,
  core: CoreData,
): boolean {
  const isArea = selected?.kind === 'area' && findArea(core, selected.code) !== null;
  if (subject === 'areaFigure') return !isArea;
  if (subject !== 'card' || isArea) return false;
  return !core.organisations.some(
    ({ id }) => selected?.kind === 'organisation' && id === selected.id,
  );
}

/** What a reader can use in each shape; the others would change nothing there. */
export const CONTROLS_OF: Readonly<Record<EmbedShape, readonly EmbedControl[]>> = {
  map: ['search', 'details', 'fullscreen'],
  list: ['filters', 'search', 'details'],
  table: ['search', 'details'],
  card: ['search'],
  figure: ['search'],
};
