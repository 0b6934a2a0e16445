/** The map in a frame on another site. */
export const embed = {
  openFull: 'Open the full map',
  cardNeedsChoice: 'This card names no area and no organisation that we know. Here is the list.',
  close: 'Close',
  details: 'Details',
  refused: {
    ink: '{{colour}} words on {{paper}} paper reach {{ratio}} to 1; {{least}} is the least.',
    accent: '{{colour}} links on {{paper}} paper reach {{ratio}} to 1; {{least}} is the least.',
  },
  mapComing: 'The map is drawn when it comes into view.',
  figure: {
    pioneers_one: '{{count}} known pioneer',
    pioneers_other: '{{count}} known pioneers',
    places_one: 'with {{count}} known place',
    places_other: 'with {{count}} known places',
    note: 'Our list is not complete. No known pioneer does not mean that nobody is at work.',
    indicatorNote: '{{unit}} · {{period}} · {{area}}',
    source: 'Source',
  },
} as const;
