/** More districts than the country has ever had: a place in the list of areas beyond it is a slip. */
export const MOST_AREAS = 1000;
