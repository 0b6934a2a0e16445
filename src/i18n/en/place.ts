/** The panel of one area. */
export const place = {
  district: 'Council area in {{place}}',
  districtInCounty: 'Council area in {{county}} (county), {{place}}',
  peopleHere: 'About {{people}} people live here.',
  facts: 'About the area',
  people: 'People who live here',
  peopleSource: {
    england: 'Census 2021, Office for National Statistics',
    wales: 'Census 2021, Office for National Statistics',
    scotland: 'Mid-2022 estimate, National Records of Scotland',
    'northern-ireland': 'Census 2021, Northern Ireland Statistics and Research Agency',
  },
  ruralUrban: 'Town or country',
  ruralUrbanSource: 'Rural-urban classes 2021, Office for National Statistics',
  size: 'Land',
  squareKilometres: '{{area}} square km',
  vintage: 'Boundaries and code ({{code}}) of December 2024.',
  predecessors: 'Covers what used to be {{names}}.',
  formerCode:
    'The code {{code}} stood for {{name}}. Today that is part of, or the same as, {{today}}.',
  unknownTitle: 'Area not found',
  unknown:
    'We know no council area with the code {{code}}. The link may be old or cut off. Use the search box to find the area you want.',
  actions: {
    pioneers: 'Show pioneers in this area',
    near: 'Near here',
    gaps: 'See it in Gaps',
    brief: 'Write a prototype brief',
  },
  gap: {
    title: 'Need and reach here',
    working: 'Working out need and reach…',
    refused: 'Need and reach could not be worked out: {{reason}}',
    scenario:
      'Chosen: {{sector}} · {{practice}} · up to {{distance}} in a straight line, or round wide water',
    nearest: 'Nearest known pioneers',
    nearestItem: '{{name}}, {{distance}}',
    acrossArea: 'works across this area',
    looked:
      'How hard anyone looked here: {{looked}}. Reach is {{now}} of 100 as the list stands, and {{score}} as expected after one more look.',
    noClass: 'No need score here',
  },
  change: {
    title: 'What would change this?',
    working: 'Trying one change after another…',
    refused: 'This could not be worked out: {{reason}}',
    standing: {
      inside:
        'Among places to look at first this area is in place {{rank}} of {{of}}: in the top tenth.',
      outside:
        'Among places to look at first this area is in place {{rank}} of {{of}}: outside the top tenth.',
      none: 'This area has no score, so it has no place on the list.',
    },
    moves: {
      out: 'Each of these alone moves it out of the top tenth:',
      in: 'Each of these alone moves it into the top tenth:',
    },
    nothing: {
      out: 'Nothing tried moves it out of the top tenth.',
      in: 'Nothing tried moves it into the top tenth.',
    },
    largest: 'What moves it furthest: {{change}}',
    weight: {
      none: 'if “{{indicator}}” did not count at all, {{place}}.',
      half: 'if “{{indicator}}” counted half as much, {{place}}.',
      double: 'if “{{indicator}}” counted twice as much, {{place}}.',
    },
    catchment: 'if a pioneer counted up to {{distance}} away, not {{now}}, {{place}}.',
    mode: {
      mean: 'if figures were added together, so that one severe need is not enough, {{place}}.',
      severe: 'if one severe need were enough, {{place}}.',
    },
    place: 'it would be in place {{rank}} of {{of}}',
    noPlace: 'it would have no score',
    tried:
      'We tried {{count}} changes, one at a time: each figure left out, at half and at double its weight; other distances from 5 to 100 km; and the other way to add figures up. Two changes together may do what neither does alone.',
  },
  pioneers: {
    title: 'Pioneers here',
    count_one: '{{count}} known pioneer has an address here or works across the county',
    count_other: '{{count}} known pioneers have an address here or work across the county',
    countOfDistrict_one: '{{count}} known pioneer has an address or works here',
    countOfDistrict_other: '{{count}} known pioneers have an address or work here',
    none: 'No known pioneer here ({{looked}}). That is not the same as none: our list is not complete.',
    presence: {
      'works-here': 'works here',
      'local-head-office': 'head office here',
      'whole-county': 'works across {{county}}',
      'national-head-office':
        'head office of a national organisation: an address, not a local service',
    },
    more_one: 'Show {{count}} more',
    more_other: 'Show {{count}} more',
  },
  figures: {
    title: 'The figures',
    loading: 'The figures are on their way…',
    none: 'No figures are published for this nation.',
    noValue: 'No value published',
    rank: {
      highest_ordinal_one: '{{count}}st highest of {{of}} in {{nation}}',
      highest_ordinal_two: '{{count}}nd highest of {{of}} in {{nation}}',
      highest_ordinal_few: '{{count}}rd highest of {{of}} in {{nation}}',
      highest_ordinal_other: '{{count}}th highest of {{of}} in {{nation}}',
      lowest_ordinal_one: '{{count}}st lowest of {{of}} in {{nation}}',
      lowest_ordinal_two: '{{count}}nd lowest of {{of}} in {{nation}}',
      lowest_ordinal_few: '{{count}}rd lowest of {{of}} in {{nation}}',
      lowest_ordinal_other: '{{count}}th lowest of {{of}} in {{nation}}',
      extremeHighest: 'highest of {{of}} in {{nation}}',
      extremeLowest: 'lowest of {{of}} in {{nation}}',
      shared: 'joint {{rank}}',
    },
    interval: 'How sure it is (95% interval)',
    intervalEnds: 'Likely between {{low}} and {{high}}',
    within: 'Each nation measures this in its own way, so compare within {{nation}} only.',
    comparedWith: 'Compared with',
    source: 'Source',
    period: 'Period',
    geography: 'Published for',
    licence: 'Licence',
    caveat: 'Keep in mind',
    definition: 'What it is',
    direction: 'How to read it',
    basis: 'How we know it',
    strip:
      'Each thin line is one council area in {{nation}}, lowest on the left; the thick one is {{name}}.',
  },
  similar: {
    title: 'Areas like this one',
    explain:
      'Similar by ONS: the Office for National Statistics finds these most alike, whatever their distance. Most similar first.',
    none: 'The Office for National Statistics publishes no similar areas for this one.',
  },
} as const;
