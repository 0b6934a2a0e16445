import { DatasetError } from './datasetError';

/**
 * Fetch a published file. An answer that is not "ok", or none at all, is a missing file; a text
 * that ends before its JSON does is cut off. Throws DatasetError, or the signal's reason when it
 * was aborted.
 */
export async function fetchJson(
  baseUrl: string,
  file: string,
  signal?: AbortSignal,
): Promise<unknown> {
  const text = await fetchText(baseUrl, file, signal);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DatasetError(file, endsEarly(text) ? 'cut-off' : 'malformed', messageOf(error));
  }
}

async function fetchText(baseUrl: string, file: string, signal?: AbortSignal): Promise<string> {
  let response: Response;
  try {
    response = await fetch(new URL(file, baseUrl), signal === undefined ? {} : { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw new DatasetError(file, 'missing', messageOf(error));
  }
  if (!response.ok) throw new DatasetError(file, 'missing', `status ${response.status}`);
  try {
    return await response.text();
  } catch (error) {
    signal?.throwIfAborted();
    throw new DatasetError(file, 'cut-off', messageOf(error));
  }
}

/** Published files are records: a whole one begins and ends with a brace. */
function endsEarly(text: string): boolean {
  return text === '' || (text.startsWith('{') && !text.trimEnd().endsWith('}'));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
