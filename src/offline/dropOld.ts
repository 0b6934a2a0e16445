import { everySet, wholeSets } from './sets';

/**
 * Marks the build of this page as in use while the page lives, and takes away the sets that are
 * older than the newest and that no page uses any more.
 */
export async function dropOld(scope: string, ownBuild: string): Promise<void> {
  const { locks } = navigator;
  const nameOf = (build: string): string => `pps-map ${scope} ${build}`;
  await new Promise<void>((held) => {
    void locks.request(nameOf(ownBuild), { mode: 'shared' }, () => {
      held();
      // Until the page goes.
      return new Promise<never>(() => undefined);
    });
  });
  const [newest] = await wholeSets(scope);
  for (const { name, build } of await everySet(scope)) {
    if (!newest || name >= newest.name) continue;
    if (build === newest.build) await caches.delete(name);
    await locks.request(nameOf(build), { ifAvailable: true }, async (lock) => {
      if (lock) await caches.delete(name);
    });
  }
}
