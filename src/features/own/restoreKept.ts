import { useStore } from '../../store';
import { forgetKept, readKept, type KeptThing } from '../../store/ownKept';
import { figureOfKept, ownOfKept } from './kept';

/** Takes in again what was kept on the device, or says that it cannot be read. */
export function restoreKept(): void {
  const { own, ownFigure, setOwn, setOwnFigure, setOwnUnreadable } = useStore.getState();
  const points = readAgain('points', ownOfKept);
  const figure = readAgain('figure', figureOfKept);
  if (points.data && !own) void setOwn(points.data);
  if (figure.data && !ownFigure) void setOwnFigure(figure.data);
  if (points.unreadable || figure.unreadable) setOwnUnreadable(true);
}

/** Forgets what was kept and cannot be read, and nothing else. */
export function forgetUnreadable(): void {
  if (readAgain('points', ownOfKept).unreadable) forgetKept('points');
  if (readAgain('figure', figureOfKept).unreadable) forgetKept('figure');
  useStore.getState().setOwnUnreadable(false);
}

/** The data where it is kept and readable; whether it is kept and not readable. */
function readAgain<Data>(
  thing: KeptThing,
  read: (kept: string) => Data | null,
): { readonly data: Data | null; readonly unreadable: boolean } {
  const kept = readKept(thing);
  const data = kept === null ? null : read(kept);
  return { data, unreadable: kept !== null && data === null };
}
