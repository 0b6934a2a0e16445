import { OVERALL, type FrameData } from '../domain';
import { ANSWER_FILES, type DataFileName } from './dataSlice';
import { DEFAULT_LINK, type LinkState } from './link';
import type { View } from './views';

/** What the words of a state stand on. */
export interface Grounds {
  readonly files: readonly DataFileName[];
  /** Whether they tell of the answer that the worker works out. */
  readonly answer: boolean;
}

/**
 * A view that the build draws ahead, for a browser to show before any code has come
 * (src/app/drawPages.tsx). What is drawn is taken over as it stands, so its first words may tell of
 * neither the day nor the device nor the address.
 */
interface DrawnView {
  readonly states: (frame: FrameData) => readonly Partial<LinkState>[];
  readonly grounds: (link: LinkState) => Grounds;
}

const byItself: DrawnView['states'] = () => [{}];
const on = (...files: DataFileName[]): Grounds => ({ files, answer: false });
const onAnswer = (...files: DataFileName[]): Grounds => ({ files, answer: true });

const DRAWN_VIEWS: Readonly<Partial<Record<View, DrawnView>>> = {
  start: { states: byItself, grounds: () => on('core', 'glance') },
  explore: { states: byItself, grounds: () => on('core') },
  need: { states: byItself, grounds: () => onAnswer('core', 'figures') },
  gaps: {
    states: ({ taxonomy }) =>
      [OVERALL, ...taxonomy.sectors.map(({ id }) => id)].map((sector) => ({
        scenario: { ...DEFAULT_LINK.scenario, sector },
      })),
    // Until somebody asks of a sector, it says what there is to ask.
    grounds: ({ scenario }) =>
      scenario.sector === OVERALL ? on('core', 'glance') : onAnswer('core', 'indicators'),
  },
  area: {
    states: ({ areas }) => areas.map(({ code }) => ({ selected: { kind: 'area', code } })),
    grounds: () => on('core', ...ANSWER_FILES),
  },
};

/** Every state that is drawn ahead. */
export function drawnStates(frame: FrameData): readonly LinkState[] {
  return Object.entries(DRAWN_VIEWS).flatMap(([view, { states }]) =>
    states(frame).map((state) => ({ ...DEFAULT_LINK, ...state, view: view as View })),
  );
}

/** Throws for a state of a view that is not drawn ahead. */
export function groundsOf(link: LinkState): Grounds {
  const drawn = DRAWN_VIEWS[link.view];
  if (!drawn) throw new Error(`${link.view} is not drawn ahead`);
  return drawn.grounds(link);
}
