import { everySet } from './sets';

/** Takes away all that was kept of the map in a folder, and the worker that answers with it. */
export async function remove(scope: string): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  const own = registrations.filter((registration) => registration.scope === scope);
  await Promise.all(own.map((registration) => registration.unregister()));
  await Promise.all((await everySet(scope)).map(({ name }) => caches.delete(name)));
}
