import * as v from 'valibot';
import { NAVIGATION_VIEWS, THEMES, type Selection } from '../store';
import type { RefusedPair } from '../store/embedColours';

/** Version of the messages between an embed and its host. */
export const MESSAGE_VERSION = 1;
const MAX_FILTER_LENGTH = 2000;

/** What an embed tells its host, once the host has said hello. */
export type EmbedMessage =
  | { readonly pps: 1; readonly type: 'ready' }
  | { readonly pps: 1; readonly type: 'resize'; readonly heightPx: number }
  | { readonly pps: 1; readonly type: 'select'; readonly selected: Selection | null }
  /** The state of the embed as a link, without the sign before it. */
  | { readonly pps: 1; readonly type: 'filter'; readonly link: string }
  /** A data file that did not arrive. */
  | { readonly pps: 1; readonly type: 'error'; readonly file: string }
  /** The host's colours cannot be read together, and the map keeps its own. */
  | { readonly pps: 1; readonly type: 'error'; readonly refused: readonly RefusedPair[] };

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/));
const selection = v.variant('kind', [
  v.object({ kind: v.literal('area'), code: id }),
  v.object({ kind: v.literal('organisation'), id }),
]);
const pps = v.literal(MESSAGE_VERSION);

const command = v.variant('type', [
  /** Opens the talk. With autoHeight the host promises to follow `resize`. */
  v.object({ pps, type: v.literal('hello'), autoHeight: v.optional(v.boolean(), false) }),
  v.object({ pps, type: v.literal('select'), selected: v.nullable(selection) }),
  /** Filters as they stand in a link; parts of it that are no filters are ignored. */
  v.object({
    pps,
    type: v.literal('filter'),
    link: v.pipe(v.string(), v.maxLength(MAX_FILTER_LENGTH)),
  }),
  v.object({ pps, type: v.literal('view'), view: v.picklist([...NAVIGATION_VIEWS, 'area']) }),
  v.object({ pps, type: v.literal('theme'), theme: v.picklist(THEMES) }),
]);

/** What a host may ask. */
export type HostCommand = v.InferOutput<typeof command>;

/** The command in a message of a host; null for anything that is not one. Never throws. */
export function readCommand(data: unknown): HostCommand | null {
  const read = v.safeParse(command, data);
  return read.success ? read.output : null;
}

/** Lets through so many calls at once, and as many per second after; the rest it drops. */
export function createGate(perSecond: number, nowMs: () => number): () => boolean {
  let left = perSecond;
  let lastMs = nowMs();
  return () => {
    const now = nowMs();
    left = Math.min(perSecond, left + ((now - lastMs) / 1000) * perSecond);
    lastMs = now;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
