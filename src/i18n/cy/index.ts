/**
 * Welsh. Names of places and of the taxonomy are in the data tables; the words of the page follow,
 * and fall back to English until then.
 */
export const cy = {} as const;
