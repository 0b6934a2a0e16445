/** Districts of 2023 that show the figure of the county that was there before. */
export const FORMER_COUNTY: Readonly<Record<string, string>> = {
  E06000063: 'E10000006', // Cumberland, was Cumbria
  E06000064: 'E10000006', // Westmorland and Furness, was Cumbria
  E06000065: 'E10000023', // North Yorkshire
  E06000066: 'E10000027', // Somerset
};
