import * as v from 'valibot';
import type { RecordDraft } from '../../store';
import { forgetDeviceText, keepDeviceText, readDeviceText } from '../../store/deviceText';

/** Raised when a draft is kept otherwise: what an older page kept is then told, not guessed at. */
const VERSION = 1;
const PREFIX = 'pps-record-draft ';

const cells = v.record(v.string(), v.string());
const draftSchema = v.strictObject({
  version: v.literal(VERSION),
  draft: v.strictObject({
    sender: v.nullable(v.picklist(['organisation', 'public'])),
    fields: cells,
    practices: v.nullable(v.array(v.string())),
    places: v.array(
      v.strictObject({
        change: v.picklist(['add', 'correct', 'remove']),
        site: v.nullable(v.string()),
        cells,
      }),
    ),
    look: cells,
    reason: v.string(),
    page: v.string(),
    note: v.string(),
  }),
});

export type Kept =
  | { readonly state: 'none' }
  | { readonly state: 'kept'; readonly draft: RecordDraft }
  /** What is there is not a draft of this page. */
  | { readonly state: 'unreadable' };

/** The draft that a person asked this device to keep. A browser that keeps nothing has none. */
export function readKept(key: string): Kept {
  const text = readDeviceText(PREFIX + key);
  if (text === null) return { state: 'none' };
  const read = v.safeParse(draftSchema, parsed(text));
  return read.success ? { state: 'kept', draft: read.output.draft } : { state: 'unreadable' };
}

/** Returns whether the browser keeps it: it may refuse, or have no room. */
export function keep(key: string, draft: RecordDraft): boolean {
  return keepDeviceText(PREFIX + key, JSON.stringify({ version: VERSION, draft }));
}

/** Keeps what was written since, where the draft is kept; an older state of it is never left behind. */
export function keepOn(key: string, draft: RecordDraft): void {
  if (readKept(key).state === 'kept' && !keep(key, draft)) forget(key);
}

export function forget(key: string): void {
  forgetDeviceText(PREFIX + key);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
