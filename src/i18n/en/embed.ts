/** The map in a frame on another site. */
export const embed = {
  placeTitle: 'People Powered Services: {{place}}',
  openFull: 'Open the full map',
  cardNeedsChoice: 'This card names no area and no organisation that we know. Here is the list.',
  close: 'Close',
  details: 'Details',
  fullScreen: {
    enter: 'Full screen',
    leave: 'Leave full screen',
    refused: 'The page around this map does not let it fill the screen.',
  },
  popupsBlocked: 'The page around this map lets it open no window. Copy this address instead:',
  noOrigin:
    'The page around this map keeps it in a sandbox without "allow-same-origin", so parts of it may be missing.',
  refused: {
    ink: '{{colour}} words on {{paper}} paper reach {{ratio}} to 1; {{least}} is the least.',
    accent: '{{colour}} links on {{paper}} paper reach {{ratio}} to 1; {{least}} is the least.',
  },
  mapComing: 'The map is drawn when it comes into view.',
  mapMissing: 'The map did not arrive. The words above work without it.',
  figure: {
    pioneers_one: '{{count}} known pioneer',
    pioneers_other: '{{count}} known pioneers',
    places_one: 'with {{count}} known place',
    places_other: 'with {{count}} known places',
    note: 'Our list is not complete. No known pioneer does not mean that nobody is at work: either somebody looked and found none, or nobody has looked yet. The full map says which.',
    indicatorNote: '{{unit}} · {{period}} · {{area}}',
    source: 'Source',
    of: '{{part}} of {{whole}}',
    gaps: 'council areas have high need and no known pioneer.',
    gapsLooked_zero: 'Nobody has looked at any of these yet.',
    gapsLooked_one:
      'Somebody looked at {{count}} of these; nobody has looked at the other {{others}} yet.',
    gapsLooked_other:
      'Somebody looked at {{count}} of these; nobody has looked at the other {{others}} yet.',
    gapsRefused: 'This could not be worked out: {{reason}}',
    unknown: 'The link names a figure that we do not know.',
  },
} as const;
