/** Lets what a person asked for go before what the worker works out by itself. */
export interface Precedence {
  /** Runs what somebody waits for. */
  readonly first: <Answer>(run: () => Promise<Answer>) => Promise<Answer>;
  /** Resolves once nobody waits for anything. */
  readonly turn: () => Promise<void>;
}

export function createPrecedence(): Precedence {
  const awaited = new Set<Promise<unknown>>();
  return {
    first: async (run) => {
      const answer = run();
      awaited.add(answer);
      try {
        return await answer;
      } finally {
        awaited.delete(answer);
      }
    },
    turn: async () => {
      await Promise.allSettled(awaited);
    },
  };
}
