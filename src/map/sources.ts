/** The sources of the style, each filled with data already read. */
export const SOURCE_IDS = [
  'land',
  'districts',
  'focused-districts',
  'neighbourhoods',
  'focused-neighbourhoods',
  'borders',
  'centres',
  'names',
  'sites',
  'spread',
  'near',
  'plan',
  'own',
  'focus',
] as const;
export type SourceId = (typeof SOURCE_IDS)[number];
