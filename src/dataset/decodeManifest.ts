import * as v from 'valibot';

import { checkedBy } from './checkedBy';

const MANIFEST_FILE = 'manifest.json';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e12));

const manifestSchema = v.object({
  /** Raised when a file changes in a way that breaks those who read it. */
  formatVersion: count,
  /** ISO date of the newest data. */
  dataDate: v.pipe(v.string(), v.isoDate()),
  /** Files that count by place belong together only within one edition. */
  edition: v.pipe(v.string(), v.nonEmpty()),
  /** To be shown wherever the data are shown. */
  attribution: v.array(v.string()),
  files: v.record(
    v.string(),
    v.object({ bytes: count, sha256: v.pipe(v.string(), v.hash(['sha256'])) }),
  ),
});

type Manifest = v.InferOutput<typeof manifestSchema>;

/** public/data/manifest.json as parsed: what is published, with sizes and checksums. */
export function decodeManifest(content: unknown): Manifest {
  return checkedBy(manifestSchema, MANIFEST_FILE, content);
}
