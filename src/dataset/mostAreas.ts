/** More areas than the UK has of any kind (239,000 output areas): what is read without its areas must lie below. */
export const MOST_AREAS = 250_000;
