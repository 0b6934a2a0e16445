import { useEffect } from 'react';
import { KEPT_THINGS, readKept } from '../store/ownKept';

/** Has data of a person's own that they asked to keep on the device read again; fetches nothing where there is none. */
export function useKeptData(): void {
  useEffect(() => {
    if (KEPT_THINGS.every((thing) => readKept(thing) === null)) return;
    // Where the code does not arrive, the data stays where it is until the next visit.
    import('../features/own/restoreKept').then(
      ({ restoreKept }) => restoreKept(),
      () => null,
    );
  }, []);
}
