/**
 * Hears an event ahead of React, which stops what happens in a part that it has drawn but not yet taken
 * over: who listens behind it would not know that the focus or a press was there.
 */
export const AHEAD = { capture: true } as const;
