/** Ten sectors at a glance: a small map and a sentence each. */
export const glance = {
  gaps_zero: '<strong>No area</strong> of high need without a known pioneer',
  gaps_one: '<strong>{{count}} area</strong> of high need with no known pioneer',
  gaps_other: '<strong>{{count}} areas</strong> of high need with no known pioneer',
  lookedAll: 'somebody has looked there',
  lookedNone: 'nobody has looked there yet',
  unlooked_one: 'nobody has looked in {{count}} of them yet',
  unlooked_other: 'nobody has looked in {{count}} of them yet',
  waiting: 'Counting the areas…',
  key: 'What the colours mean',
  class: {
    'gap-looked': 'High need, no known pioneer',
    'gap-unlooked': 'The same, and nobody has looked yet',
    'need-met': 'High need, a pioneer within reach',
    'less-need': 'Less need',
    'no-score': 'No score: too few figures',
  },
} as const;
