import { DatasetError } from './datasetError';

/** Set by the build of the page to the edition of the data that are built with it. */
declare const DATA_EDITION: string;

/** A server that says nothing for so long has lost the request. A slow one keeps on sending. */
export const SILENCE_MS = 20_000;

/**
 * Fetch a published file. An answer that is not "ok", or none at all, is a missing file, and so is
 * one that never comes; a text that ends, or stalls, before its JSON does is cut off. Throws
 * DatasetError, or the signal's reason when it was aborted.
 *
 * @param cache 'reload' passes by whatever a cache has kept
 */
export async function fetchJson(
  baseUrl: string,
  file: string,
  signal?: AbortSignal,
  cache: RequestCache = 'default',
): Promise<unknown> {
  const text = await fetchText(baseUrl, file, signal, cache);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DatasetError(file, endsEarly(text) ? 'cut-off' : 'malformed', messageOf(error));
  }
}

async function fetchText(
  baseUrl: string,
  file: string,
  signal: AbortSignal | undefined,
  cache: RequestCache,
): Promise<string> {
  const silence = new Silence();
  const stop = (): void => silence.end(signal?.reason);
  signal?.addEventListener('abort', stop);
  try {
    signal?.throwIfAborted();
    let response: Response;
    try {
      response = await fetch(new URL(file, baseUrl), {
        signal: silence.signal,
        cache,
        // Files keep their address from edition to edition. A server has one; what a browser kept
        // for offline (src/offline/answer.ts) may hold two. No header but this needs no leave.
        headers: { Accept: `application/json;edition=${DATA_EDITION}, */*` },
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw new DatasetError(file, 'missing', messageOf(error));
    }
    if (!response.ok) throw new DatasetError(file, 'missing', `status ${response.status}`);
    try {
      return await readText(response, silence);
    } catch (error) {
      signal?.throwIfAborted();
      throw new DatasetError(file, 'cut-off', messageOf(error));
    }
  } finally {
    silence.broken();
    signal?.removeEventListener('abort', stop);
  }
}

/** Piece by piece, so that a large file on a slow line is not taken for a lost one. */
async function readText(response: Response, silence: Silence): Promise<string> {
  if (!response.body) return response.text();
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = '';
  for (;;) {
    silence.begin();
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
  }
}

/** Aborts a request when nothing has been heard of it for too long. */
class Silence {
  readonly #controller = new AbortController();
  #timer = this.#wait();

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  begin(): void {
    clearTimeout(this.#timer);
    this.#timer = this.#wait();
  }

  broken(): void {
    clearTimeout(this.#timer);
  }

  end(reason: unknown): void {
    this.#controller.abort(reason);
  }

  #wait(): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.end(new Error('no answer')), SILENCE_MS);
  }
}

/** Published files are records: a whole one begins and ends with a brace. */
function endsEarly(text: string): boolean {
  return text === '' || (text.startsWith('{') && !text.trimEnd().endsWith('}'));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
