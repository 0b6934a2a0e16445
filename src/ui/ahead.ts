/**
 * Hears of the focus ahead of React, which stops an event in a part that it has drawn but not yet
 * taken over: who listens behind it would not know that the focus was there.
 */
export const AHEAD = { capture: true } as const;
