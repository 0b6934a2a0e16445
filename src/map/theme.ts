export const MAP_THEME_NAMES = ['light', 'dark', 'contrast'] as const;
export type MapThemeName = (typeof MAP_THEME_NAMES)[number];

export const RAMP_NAMES = ['need', 'reach', 'gap', 'neutral'] as const;
export type RampName = (typeof RAMP_NAMES)[number];

/**
 * The four corners of need x reach; the classes between are blended from them. Moved from plain
 * magenta, teal and indigo just so far that all nine can be told apart with any one cone type missing.
 */
export interface BivariateCorners {
  readonly lowNeedNoReach: string;
  readonly highNeedNoReach: string;
  readonly lowNeedGoodReach: string;
  readonly highNeedGoodReach: string;
}

/** Every colour the map draws with, as #rrggbb. */
export interface MapTheme {
  readonly name: MapThemeName;
  readonly sea: string;
  /** Land without a value, and the quiet land under points and circles. */
  readonly land: string;
  /** Countries outside the United Kingdom: present, and nearer to the sea than to our land. */
  readonly neighbourLand: string;
  readonly neighbourCoast: string;
  readonly hairline: string;
  readonly regionLine: string;
  readonly nationLine: string;
  readonly words: string;
  readonly seaWords: string;
  /** Diagonals over land that has no value. */
  readonly hatch: string;
  /** Pioneers, selection and the near ring. */
  readonly mark: string;
  /** The ring that parts a mark from whatever it lies on. */
  readonly markRing: string;
  /** The ring of a mark in the colour of its sector, which may be as dark as dark land. */
  readonly sectorRing: string;
  /** Outlines of hot spots: a hue that no ramp has, and not that of the selection. */
  readonly hotSpot: string;
  /** From least to most. In the dark theme most is lightest: it must stand out from dark land. */
  readonly ramps: Readonly<Record<RampName, readonly string[]>>;
  readonly corners: BivariateCorners;
}

const LIGHT: MapTheme = {
  name: 'light',
  sea: '#e4ecf0',
  land: '#f8f6f1',
  neighbourLand: '#edf1f1',
  neighbourCoast: '#cbd4d8',
  hairline: '#c9c3b8',
  regionLine: '#a59f93',
  nationLine: '#8b8578',
  words: '#2b2824',
  seaWords: '#546b7a',
  hatch: '#c2bbae',
  mark: '#1d1b19',
  markRing: '#ffffff',
  sectorRing: '#ffffff',
  hotSpot: '#0b57d0',
  ramps: {
    need: ['#fbefe3', '#f3c6ae', '#e0928a', '#bc5f7c', '#863a6f', '#47195a'],
    reach: ['#eef6f4', '#c2e2dc', '#8ac6bf', '#4ba3a1', '#1d7a81', '#0a4a5a'],
    gap: ['#fff6df', '#fbdc9c', '#f3b25a', '#dd7e33', '#b04a22', '#6e2413'],
    neutral: ['#f1f2f4', '#d0d6dc', '#a9b4be', '#7f8e9c', '#566777', '#2f4152'],
  },
  corners: {
    lowNeedNoReach: '#eceae4',
    highNeedNoReach: '#a81a85',
    lowNeedGoodReach: '#549272',
    highNeedGoodReach: '#231b5d',
  },
};

const DARK: MapTheme = {
  name: 'dark',
  sea: '#12181d',
  land: '#1e252b',
  neighbourLand: '#161d23',
  neighbourCoast: '#2a343c',
  hairline: '#48535d',
  regionLine: '#6f7c88',
  nationLine: '#97a4af',
  words: '#d9dee3',
  seaWords: '#7189a0',
  hatch: '#4a555f',
  mark: '#f4f6f8',
  markRing: '#12181d',
  sectorRing: '#d9dee3',
  hotSpot: '#7fb4ff',
  ramps: {
    need: ['#33262f', '#58304a', '#883f69', '#be5680', '#e9869d', '#fdbcb6'],
    reach: ['#1f3336', '#204c50', '#26696d', '#35908f', '#62bdb5', '#a6e6da'],
    gap: ['#33291f', '#5c3d1c', '#8e511c', '#c46c26', '#f0953a', '#ffc970'],
    neutral: ['#2a3138', '#3f4a54', '#596875', '#7a8b99', '#a3b1bd', '#d8e0e6'],
  },
  corners: {
    lowNeedNoReach: '#2b3238',
    highNeedNoReach: '#f957ab',
    lowNeedGoodReach: '#3a9372',
    highNeedGoodReach: '#9588ed',
  },
};

/** The light colours on white, with black lines and words. */
const CONTRAST: MapTheme = {
  ...LIGHT,
  name: 'contrast',
  sea: '#d5e2ea',
  land: '#ffffff',
  neighbourLand: '#e9eef1',
  neighbourCoast: '#8c989f',
  hairline: '#6b6b6b',
  regionLine: '#3a3a3a',
  nationLine: '#000000',
  words: '#000000',
  seaWords: '#3c5361',
  hatch: '#6b6b6b',
  mark: '#000000',
  sectorRing: '#000000',
  hotSpot: '#0038a8',
};

const THEMES: Readonly<Record<MapThemeName, MapTheme>> = {
  light: LIGHT,
  dark: DARK,
  contrast: CONTRAST,
};

export function mapTheme(name: MapThemeName): MapTheme {
  return THEMES[name];
}
