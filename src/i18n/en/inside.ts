/** Inside the districts: the neighbourhoods of the map, their legend, and the panel of one. */
export const inside = {
  neighbourhoods_one: '{{count}} neighbourhood',
  neighbourhoods_other: '{{count}} neighbourhoods',
  subject: {
    both: 'Need and reach together, by neighbourhood',
    gap: 'Gap by neighbourhood: high need, little reach',
    need: 'Need, by neighbourhood',
    reach: 'Reach of known pioneers, by neighbourhood',
  },
  note: {
    need: 'Need: place in its own nation ({{measures}}). Northern Ireland stays by council area: no index can be joined.',
    reach: 'From 0 to 100, where people live, in all four nations',
  },
  unlooked_one: 'Dotted: no known pioneer, and nobody has looked yet: {{count}} neighbourhood',
  unlooked_other: 'Dotted: no known pioneer, and nobody has looked yet: {{count}} neighbourhoods',
  lookedEmpty_one: 'Not dotted: no known pioneer, though somebody looked: {{count}} neighbourhood',
  lookedEmpty_other:
    'Not dotted: no known pioneer, though somebody looked: {{count}} neighbourhoods',
  onTheWay: 'The neighbourhoods are on their way',
  panel: {
    label: 'Neighbourhood',
    within: 'A neighbourhood of {{area}}',
    back: 'Back to {{area}}',
    working: 'Working out reach in this neighbourhood…',
    people: '{{people}} people live here.',
    need: 'More deprived than where {{share}} of the people of {{nation}} live.',
    needLeast: 'Among the least deprived of {{nation}}.',
    noNeed:
      'No index joined: that of Northern Ireland is of small areas of 2001, which are not the neighbourhoods of today.',
    reach: {
      '0': 'No known pioneer within reach.',
      '1': 'Some reach of known pioneers.',
      '2': 'Good reach of known pioneers.',
    },
    looked: 'Looks in this district: {{looked}}.',
    unknownTitle: 'Neighbourhood not found',
    unknown: 'No neighbourhood of {{area}} has the code {{code}}.',
  },
} as const;
