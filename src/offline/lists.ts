import * as v from 'valibot';
import { LIST_FILE, SUMMARY_FILE } from './addresses';
import { KeepError } from './KeepError';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const SUMMARY = {
  build: v.string(),
  edition: v.string(),
  /** Day of the data, as an ISO date. */
  dataDate: v.string(),
  fileCount: count,
  /** On the device. */
  bytes: count,
  /** On the way, as a server that packs its answers sends them. */
  packedBytes: count,
};
const summarySchema = v.object(SUMMARY);
const listSchema = v.object({
  ...SUMMARY,
  files: v.array(v.object({ path: v.string(), bytes: count, sha256: v.string() })),
});

/** How much there is to keep of a build. */
export type Summary = v.InferOutput<typeof summarySchema>;
/** The same with every file. */
export type KeptList = v.InferOutput<typeof listSchema>;
export type ListedFile = KeptList['files'][number];

/** As long as is needed to tell two contents of one file apart, and a cut-off one. */
export const SHA256_LETTERS = 16;

/**
 * What the server has now: nothing that was kept.
 * @throws KeepError
 */
export async function fetchSummary(scope: string, signal?: AbortSignal): Promise<Summary> {
  return v.parse(summarySchema, await fetchNow(scope, SUMMARY_FILE, signal));
}

/** @throws KeepError */
export async function fetchList(scope: string, signal: AbortSignal): Promise<KeptList> {
  return v.parse(listSchema, await fetchNow(scope, LIST_FILE, signal));
}

/** @throws when it is no list */
export async function readList(kept: Response): Promise<KeptList> {
  return v.parse(listSchema, await kept.json());
}

async function fetchNow(scope: string, file: string, signal?: AbortSignal): Promise<unknown> {
  try {
    const response = await fetch(new URL(file, scope), {
      cache: 'no-store',
      ...(signal ? { signal } : {}),
    });
    if (response.ok) return await response.json();
  } catch (cause) {
    throw new KeepError('missing', file, { cause });
  }
  throw new KeepError('missing', file);
}
