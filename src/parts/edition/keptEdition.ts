/** Where a host keeps old editions: a folder for each, by its day, beside the newest. */
const FOLDER = /editions\/\d{4}-\d{2}-\d{2}\/$/u;

/** Written by the build beside each page: small, and it names the day of its data. */
const SUMMARY = 'offline.json';

/**
 * The address of a kept edition, or null where the host has none of that day.
 *
 * @param day ISO date
 * @param page address of this page, which may be a kept edition itself
 */
export async function keptEdition(
  day: string,
  page: string,
  signal: AbortSignal,
): Promise<string | null> {
  const folder = new URL('.', page).href;
  const newest = folder.replace(FOLDER, '');
  for (const address of [`${newest}editions/${day}/`, newest])
    if (address !== folder && (await dayAt(address, signal)) === day) return address;
  return null;
}

/** A host may answer with a page of its own where it has nothing: that is no edition. */
async function dayAt(address: string, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(address + SUMMARY, { signal });
    if (!response.ok) return null;
    const summary = (await response.json()) as { readonly dataDate?: unknown } | null;
    return typeof summary?.dataDate === 'string' ? summary.dataDate : null;
  } catch {
    return null;
  }
}
