import { useStore } from '../../store';
import { forgetKept, KEPT_THINGS, readKept, type KeptThing } from '../../store/ownKept';
import { figureOfKept, ownOfKept } from './kept';

/** Takes in again what was kept on the device, or says that it cannot be read. */
export function restoreKept(): void {
  const { own, ownFigure, setOwn, setOwnFigure, setOwnUnreadable } = useStore.getState();
  const points = readKept('points');
  const keptPoints = points === null ? null : ownOfKept(points);
  if (keptPoints && !own) void setOwn(keptPoints);
  const figure = readKept('figure');
  const keptFigure = figure === null ? null : figureOfKept(figure);
  if (keptFigure && !ownFigure) void setOwnFigure(keptFigure);
  if (unreadable().length > 0) setOwnUnreadable(true);
}

/** Forgets what was kept and cannot be read, and nothing else. */
export function forgetUnreadable(): void {
  unreadable().forEach(forgetKept);
  useStore.getState().setOwnUnreadable(false);
}

function unreadable(): KeptThing[] {
  return KEPT_THINGS.filter((thing) => {
    const kept = readKept(thing);
    return kept !== null && READERS[thing](kept) === null;
  });
}

const READERS: Readonly<Record<KeptThing, (kept: string) => unknown>> = {
  points: ownOfKept,
  figure: figureOfKept,
};
