import { DatasetError } from '../../dataset';

/** So many at a time: what is nearest to the middle of the screen comes first. */
const AT_ONCE = 6;
/** Files that arrive together are drawn together. */
const TOGETHER_MS = 40;

type State<Value> =
  | { readonly kind: 'coming'; readonly controller: AbortController }
  | { readonly kind: 'here'; readonly value: Value }
  | { readonly kind: 'failed'; readonly error: DatasetError };

/** What there is at one moment. */
export interface Kept<Value> {
  readonly wanted: readonly string[];
  readonly get: (key: string) => Value | null;
  /** The first of the wanted that could not be had. */
  readonly failure: DatasetError | null;
}

export interface KeptFiles<Value> {
  /** Asks for some, the most urgent first, in place of those asked for before. Failed ones are tried again. */
  readonly want: (keys: readonly string[]) => void;
  readonly subscribe: (changed: () => void) => () => void;
  /** Another after every change. */
  readonly now: () => Kept<Value>;
}

/**
 * Files of which a changing few are wanted: fetched once, kept while there is room, and given up where
 * they are no longer wanted before they are here.
 *
 * @param most how many are kept; those that were wanted longest ago go first, those wanted now stay
 */
export function keptFiles<Value>(
  load: (key: string, signal: AbortSignal) => Promise<Value>,
  most: number,
): KeptFiles<Value> {
  // In the order in which they were last wanted.
  const states = new Map<string, State<Value>>();
  const listeners = new Set<() => void>();
  let wanted: readonly string[] = [];
  let telling: ReturnType<typeof setTimeout> | null = null;

  const taken = (): Kept<Value> => {
    const here = new Map<string, Value>();
    for (const [key, state] of states) if (state.kind === 'here') here.set(key, state.value);
    const failed = wanted.map((key) => states.get(key)).find((state) => state?.kind === 'failed');
    return {
      wanted,
      get: (key) => here.get(key) ?? null,
      failure: failed?.kind === 'failed' ? failed.error : null,
    };
  };
  let now = taken();
  const changed = (): void => {
    telling ??= setTimeout(() => {
      telling = null;
      now = taken();
      for (const listener of listeners) listener();
    }, TOGETHER_MS);
  };

  const fetchOne = async (key: string): Promise<void> => {
    const controller = new AbortController();
    states.set(key, { kind: 'coming', controller });
    try {
      const value = await load(key, controller.signal);
      if (!controller.signal.aborted) states.set(key, { kind: 'here', value });
    } catch (error) {
      if (controller.signal.aborted) return;
      if (!(error instanceof DatasetError)) throw error;
      states.set(key, { kind: 'failed', error });
    }
    changed();
    fetchMore();
  };

  const fetchMore = (): void => {
    let coming = [...states.values()].filter(({ kind }) => kind === 'coming').length;
    for (const key of wanted) {
      if (coming >= AT_ONCE) return;
      if (states.has(key)) continue;
      coming += 1;
      void fetchOne(key);
    }
  };

  const giveUpOthers = (): void => {
    const still = new Set(wanted);
    for (const [key, state] of states) {
      if (state.kind === 'failed') states.delete(key);
      if (state.kind !== 'coming' || still.has(key)) continue;
      state.controller.abort();
      states.delete(key);
    }
    for (const key of wanted) {
      const state = states.get(key);
      if (!state) continue;
      states.delete(key);
      states.set(key, state);
    }
    for (const key of states.keys()) {
      if (states.size <= most || still.has(key)) break;
      states.delete(key);
    }
  };

  return {
    want: (keys) => {
      wanted = keys;
      giveUpOthers();
      fetchMore();
      changed();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    now: () => now,
  };
}
