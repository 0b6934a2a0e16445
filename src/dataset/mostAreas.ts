/** More areas than the UK has of any kind (239,000 output areas): a place beyond it is a slip. */
export const MOST_AREAS = 250_000;
