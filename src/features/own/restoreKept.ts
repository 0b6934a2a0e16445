import { useStore } from '../../store';
import { readKept } from '../../store/ownKept';
import { ownOfKept } from './kept';

/** Puts what was kept on the device on the map again, or says that it cannot be read. */
export function restoreKept(): void {
  const kept = readKept();
  if (kept === null || useStore.getState().own) return;
  const own = ownOfKept(kept);
  if (own) void useStore.getState().setOwn(own);
  else useStore.getState().setOwnUnreadable(true);
}
