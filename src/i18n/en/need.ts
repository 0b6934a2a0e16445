/** Need: one indicator, or a need index with a person's own weights. */
export const need = {
  title: 'Where is the need?',
  mode: { label: 'Show', index: 'A need index', indicator: 'One figure' },
  sector: 'Need index for',
  allSectors: 'All sectors',
  indicator: 'Figure',
  searchIndicator: 'Search figures',
  noIndicator: 'No figure of this name',
  chooseIndicator: 'Choose a figure',
  unknownIndicator: 'This link names a figure that is not in our tables. Choose another one.',
  noSelfEfficacy:
    'We hold no local figure of self-efficacy yet, though surveys in England, Wales and Northern Ireland have some; the nearest here is “worthwhile”: how far people feel that the things they do are worthwhile.',
  showWorthwhile: 'Show it',

  summary: {
    range:
      '<strong><english>{{label}}</english></strong>: from {{most}} in {{mostArea}}, where need is highest, to {{least}} in {{leastArea}}. The middle area has {{median}}.',
    rangeContext:
      '<strong><english>{{label}}</english></strong>: from {{most}} in {{mostArea}} to {{least}} in {{leastArea}}. The middle area has {{median}}.',
    rangeWithin:
      '<strong><english>{{label}}</english></strong> in {{nation}}: from {{most}} in {{mostArea}}, where need is highest, to {{least}} in {{leastArea}}. The middle area has {{median}}.',
    index:
      'By this need index need is highest in <strong>{{most}}</strong>, and lowest in {{least}}.',
    indexWithin:
      'By this need index need in {{nation}} is highest in <strong>{{most}}</strong>, and lowest in {{least}}.',
    nothing: 'No area has a value.',
    working: 'Working out the need index for every area…',
  },
  withinNation: 'Nations define this differently, so areas are ranked within their nation only.',
  apart:
    'The nations publish different figures, so each is read by its own. Need is a place within the nation: compare areas of one nation, never of two.',
  nation: 'Nation',
  source: 'Source: <english>{{source}}</english>, {{period}}',

  ends: {
    most: 'Most need',
    least: 'Least need',
    highest: 'Highest',
    lowest: 'Lowest',
    rank: '{{rank}}',
    tiedRank: '{{rank}}=',
    tiedNote: '= marks areas that share a place.',
    of: 'Place among {{areas}} areas.',
    ofNation: 'Place among {{areas}} areas in {{nation}}.',
    larger_one: '{{count}} area shows a larger area’s figure, and so has no place.',
    larger_other: '{{count}} areas show a larger area’s figure, and so have no place.',
    indexValue: '{{score}} of 100',
  },

  missing: {
    title_one: '{{count}} area has no value',
    title_other: '{{count}} areas have no value',
    outside: 'It is published for {{nations}} only: {{count}} areas lie elsewhere.',
    inside_one: 'For {{count}} area there, none is published:',
    inside_other: 'For {{count}} areas there, none is published:',
    index_one: 'For {{count}} area, less than two thirds of the index, by weight, is published:',
    index_other: 'For {{count}} areas, less than two thirds of the index, by weight, is published:',
    never: 'No value is never read as zero. The map hatches these areas.',
  },

  metadata: {
    title: 'About this figure',
    definition: 'What it is',
    unit: 'Unit',
    direction: 'Direction',
    period: 'Period',
    geography: 'Published for',
    nations: 'Nations covered',
    basis: 'How areas came by it',
    source: 'Source',
    licence: 'Licence',
    caveat: 'Keep in mind',
    basisCount_one: '{{count}} area: {{basis}}',
    basisCount_other: '{{count}} areas: {{basis}}',
  },

  weights: {
    title: 'What counts, and how much',
    titleIn: 'What counts in {{nation}}, and how much',
    why: 'Each figure is turned into a place from 0 (least need) to 1 (most need) among all areas. The index is their average, weighted like this, turned into a place again: 93 of 100 means more need than in about 93% of areas.',
    whyWithin:
      'Each figure is turned into a place from 0 (least need) to 1 (most need). The index is their average, weighted like this, turned into a place among the areas of the nation: 93 of 100 means more need than in about 93% of them.',
    usual: 'Usual balance',
    equal: 'All the same',
    presets: 'Start from',
    own: 'Your own weights are in use.',
    ownApart: 'They are one list for all nations; each counts the figures of it that it publishes.',
    leftOut: 'left out',
    asUsual: 'as usual, {{share}}',
    times: '{{times}} times, {{share}}',
    add: 'Add a figure',
    addPlaceholder: 'Choose a figure to add',
    remove: 'Remove {{label}}',
    refused: 'This choice cannot be worked out.',
    caution: 'Keep in mind: <english>{{caution}}</english>',
  },
} as const;
