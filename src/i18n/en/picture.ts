/** The map saved as a picture: what is written around it. */
export const picture = {
  classCount_one: '{{name}} ({{count}} area)',
  classCount_other: '{{name}} ({{count}} areas)',
  figures: 'Figures: {{list}}.',
  figure: '{{label}} ({{source}}, {{period}})',
  reach:
    'Reach: known pioneers within {{distance}} in a straight line, or round wide water. Places to look at first, not places that have failed.',
  hotSpots:
    'Clusters: a large gap among large gaps. Testing every area finds some by chance; a solid line holds after allowing for that.',
  classes: 'Only the chosen classes are coloured.',
  list: 'Pioneers: our own list, known to be incomplete. “No known pioneer” is not the same as none: either somebody looked and found none, or nobody has looked yet.',
  made: 'Made on {{date}} with the People Powered Services map:',
  pioneer: 'Place of a known pioneer; larger: several together',
} as const;
