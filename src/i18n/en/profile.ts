/** The page of one area, on screen, on paper and as text. */
export const profile = {
  choose: 'Choose an area',
  chooseHint: 'Type a council, town or postcode in the search box, and its page opens here.',
  onMap: 'Show it on the map',
  print: 'Print one page',
  copyText: 'Copy as text',
  working: 'The figures are on their way…',
  contents: 'On this page',
  outline_one: '{{name}} among its neighbours, with {{count}} place of a known pioneer',
  outline_other: '{{name}} among its neighbours, with {{count}} places of known pioneers',
  outlineKey: {
    exact: 'Place of a known pioneer,',
    rough: 'placed only to its city or council area.',
    north: 'North is up.',
  },
  place: '{{district}}, where about {{people}} people live ({{source}}).',
  fewPeople: 'So few that figures jump, and it is not ranked unless you ask.',
  /** What the page gives after its four answers, each folded. */
  sections: {
    every: 'Every figure that stands out',
    sectors: 'Who works here, sector by sector',
    similar: 'Areas like this one, where a pioneer works',
    practices: 'From need to practice',
    themes: 'Need by theme',
    inside: 'Neighbourhoods inside',
    unknown: 'What is not known',
  },
  every: {
    need_zero: 'No figure stands out as need',
    need_one: '{{count}} figure stands out as need',
    need_other: '{{count}} figures stand out as need',
    how: 'Against its nation: nine in ten of the other areas have less need. Against similar places: far from the middle of them. The farthest out comes first.',
    cannotTell_one: '{{count}} figure that may differ by chance',
    cannotTell_other: '{{count}} figures that may differ by chance',
    chance:
      'These would stand out, but they come from samples. The middle of the others lies within their range, so one cannot tell.',
  },
  unusual: {
    title: 'Unusual beside similar places, need or not',
    how: 'We set each figure against the middle of the similar areas and list those that are far from it, the farthest first. A figure that may differ by chance alone is left out.',
    higher:
      '{{label}}: higher than in similar areas. {{value}} here, {{median}} in the middle of {{count}} similar areas.',
    lower:
      '{{label}}: lower than in similar areas. {{value}} here, {{median}} in the middle of {{count}} similar areas.',
    more: 'Show {{count}} more',
    none_one: 'Nothing stands out: {{count}} figure could be compared.',
    none_other: 'Nothing stands out: {{count}} figures could be compared.',
    tooFew:
      'Too few similar areas have figures of their own here, so we cannot say what is unusual.',
  },
  need: {
    how: 'Each dot is one council area. The big dot is {{name}}, with its 95% interval as a line where one is published. Ringed dots are its similar areas; the tall mark is {{nation}}.',
    regionMark: 'The short mark is {{region}}.',
    ownOnly:
      'Only figures of the area itself are compared. A county’s figure, shown here for want of a better one, is not.',
    noValue: 'No value published for this area',
    scaleNation: 'Areas of {{nation}} only: the nations measure this differently',
    interval: '95% interval {{low}} to {{high}}',
    median: 'middle of similar areas {{value}}',
    region: '{{name}} {{value}}',
    chart:
      '{{label}}: {{value}} here. The lowest of {{count}} areas is {{least}}, the highest {{most}}.',
  },
  standing: {
    higher: 'Higher than similar areas',
    lower: 'Lower than similar areas',
    worseHigher: 'Worse than similar areas (higher)',
    worseLower: 'Worse than similar areas (lower)',
    betterHigher: 'Better than similar areas (higher)',
    betterLower: 'Better than similar areas (lower)',
    'about-the-same': 'About the same as similar areas',
    'cannot-tell': 'Cannot tell: the difference from similar areas may be chance',
    'too-few-similar-areas': 'Too few similar areas have a figure of their own',
    county: 'Not compared: this is a county’s figure',
  },
  reach: {
    how: 'Distances are straight lines, round wide water by its crossings, from where people live on average. Within reach means {{distance}}, twice as far for a regional organisation, or living in an area that one serves as a whole.',
    all: 'All sectors',
    here_one: '{{count}} works here: ',
    here_other: '{{count}} work here: ',
    nobody: 'No known pioneer works here ({{looked}}).',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
    outside: 'Nearest outside: ',
    distance: '{{distance}} to the {{direction}}',
    within: 'within reach for {{people}}',
    national: 'Works anywhere in {{nation}}',
    nationalHow:
      'Online or nationwide services without a place of their own. They are open to people here, but are not counted as local.',
    showAll_one: 'Show {{count}} more',
    showAll_other: 'Show {{count}} more',
  },
  unknown: {
    list: 'Our list of pioneers is not complete: “no known pioneer” is not the same as none.',
    looked_zero: 'Nobody has looked here yet for pioneers of any of the {{of}} sectors.',
    looked_one: 'Somebody has looked here for {{count}} of the {{of}} sectors.',
    looked_other: 'Somebody has looked here for {{count}} of the {{of}} sectors.',
    missing_one: '{{count}} figure is not published for this area: {{list}}.',
    missing_other: '{{count}} figures are not published for this area: {{list}}.',
    county_one: '{{count}} figure is that of {{county}} or another larger area: {{list}}.',
    county_other: '{{count}} figures are those of {{county}} or another larger area: {{list}}.',
    unchecked_one: '{{count}} of the pioneers that work here is not yet checked.',
    unchecked_other: '{{count}} of the pioneers that work here are not yet checked.',
    travel: 'How long the journey takes, and whether a service has room, is not known.',
  },
  elsewhere: {
    how: 'The Office for National Statistics names 20 areas as most like this one, by comparing figures about the people and the economy of each place, whatever their distance. A pioneer there shows that it can be done in such a place, not that it worked.',
    sector: 'Sector',
    practice: 'Practice',
    none_zero:
      'No known pioneer of this kind works in a similar area, and nobody has looked at any of the {{of}} yet. Choose another sector or practice.',
    none_one:
      'No known pioneer of this kind works in a similar area; somebody has looked at {{count}} of the {{of}}. Choose another sector or practice.',
    none_other:
      'No known pioneer of this kind works in a similar area; somebody has looked at {{count}} of the {{of}}. Choose another sector or practice.',
    noSimilar: 'The Office for National Statistics publishes no similar areas for this one.',
    count: '{{count}} of {{of}} similar areas have one.',
    differs: '{{nation}}, about {{people}} people ({{own}} here)',
    showAll_one: 'Show {{count}} more area',
    showAll_other: 'Show {{count}} more areas',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
    evidence: {
      none: 'no study in our list',
      list: 'studies: {{list}}',
    },
  },
  direction: {
    positive: '{{count}} good',
    'positive, weak design': '{{count}} good but weak',
    mixed: '{{count}} mixed',
    'no clear effect': '{{count}} without clear effect',
    negative: '{{count}} bad',
    'not read': '{{count}} not read by us',
    'not yet reported': '{{count}} not yet reported',
  },
  practices: {
    how: 'Where a figure stands out towards more need, this is what pioneers in the matching sectors do. It is a place to start looking, not advice.',
    none: 'No figure that we read as need for a sector stands out here. Choose a sector above to see what pioneers do.',
    because: 'Because of {{list}}',
    draws: 'Builds confidence by: {{list}}',
    used_one: 'used by {{count}} known pioneer',
    used_other: 'used by {{count}} known pioneers',
    here: 'Here: ',
    noneHere: 'None known here (this sector: {{looked}}).',
    near: 'Nearest: ',
    similar: 'In a similar place: ',
    inPlace: 'in {{place}}',
    noSimilar: 'No known example in a similar place.',
    noNear: 'No known example elsewhere.',
    brief: 'Write a prototype brief',
  },
  furthest: {
    title: 'Furthest from help',
    how: 'Where deprivation is high and the fewest pioneers are known within reach, first.',
    howReach: 'Where the fewest pioneers are known within reach, first.',
    noNeed:
      'How deprived each one is cannot be said: the index of Northern Ireland is of small areas of 2001, which are not today’s neighbourhoods.',
    working: 'Working out reach in each neighbourhood…',
    without: 'No pioneer is known within reach of {{people}} people here: {{share}} of {{all}}.',
    withoutNone: 'Everyone here lives within reach of a known pioneer.',
    looked: 'Looks in this district: {{looked}}.',
    list: 'Neighbourhoods, furthest from help first',
    need: 'more deprived than where {{share}} of the people of {{nation}} live',
    needLeast: 'among the least deprived of {{nation}}',
    counted: {
      years:
        'People of neighbourhoods are of mid-2021, those of the council area of mid-2022, after the census of that year.',
      border:
        'One neighbourhood lies in two council areas: all its people are counted in the one that holds most of them.',
    },
    print: 'Print this list',
    onPaper: 'Furthest from help in {{name}}',
    more: 'Others, not on this sheet: {{others}}.',
    all: 'All neighbourhoods of the UK in a table',
    download: 'Save as CSV',
    file: 'neighbourhoods-{{code}}.csv',
  },
  inside: {
    title: 'By deprivation',
    loading: 'The neighbourhoods are on their way…',
    one: 'This area is one neighbourhood in the index, so there is nothing to rank within it.',
    none: 'No index figure is held for neighbourhoods here.',
    oneRank:
      'It is number {{rank}} of {{total}} neighbourhoods in {{nation}}, where 1 is the most deprived.',
    count_one:
      '{{count}} neighbourhood. Compare it within {{nation}} only: each nation has its own index.',
    count_other:
      '{{count}} neighbourhoods. Compare them within {{nation}} only: each nation has its own index.',
    tenth_zero:
      'None of them is among the most deprived tenth of the {{total}} neighbourhoods in {{nation}}.',
    tenth_one:
      '{{count}} of them is among the most deprived tenth of the {{total}} neighbourhoods in {{nation}}.',
    tenth_other:
      '{{count}} of them are among the most deprived tenth of the {{total}} neighbourhoods in {{nation}}.',
    tenthAll:
      'All of them are among the most deprived tenth of the {{total}} neighbourhoods in {{nation}}.',
    notDrawn:
      'They are not drawn: the index of Northern Ireland is of small areas of 2001, and we hold no boundaries of these.',
    picture_one:
      'Map of {{name}} in {{count}} neighbourhood, in five colours from most to least deprived. The list says the same in words.',
    picture_other:
      'Map of {{name}} in {{count}} neighbourhoods, in five colours from most to least deprived. The list says the same in words.',
    list: 'Neighbourhoods, most deprived first',
    choose: 'Choose a name or a shape to find it in the other.',
    chosen: 'Outlined: {{name}}',
    fifth: {
      first: 'Most deprived fifth here',
      second: 'Second fifth',
      third: 'Middle fifth',
      fourth: 'Fourth fifth',
      fifth: 'Least deprived fifth here',
    },
    range: '{{from}} to {{to}}',
    all: 'Show all {{count}}',
    nationRank: 'number {{rank}} of {{total}}',
    people: '{{people}} people',
    score: 'average score {{value}}',
    rank: 'rank {{value}} of {{of}}',
    meanRank: 'average rank {{value}} of {{of}}',
    index: {
      'imd-2025':
        'English index of deprivation 2025, Ministry of Housing, Communities and Local Government, Open Government Licence v3.0: average score of its small areas by people. Higher is more deprived.',
      'wimd-2025':
        'Welsh index of deprivation 2025, Welsh Government, Open Government Licence v3.0, from a second-hand copy kept by Sport Wales: average rank of its small areas by people. 1 is the most deprived.',
      'simd-2020':
        'Scottish index of deprivation 2020, Scottish Government, Open Government Licence v3.0: average rank of its data zones. 1 is the most deprived.',
      'nimdm-2017':
        'Northern Ireland measure of deprivation 2017, Northern Ireland Statistics and Research Agency, Open Government Licence v3.0: rank of each small area of 2001. 1 is the most deprived.',
    },
  },
  page: {
    printed: 'As of {{date}}',
    figure: '{{label}}: {{value}}. {{standing}} {{source}}, {{period}}.',
    columns: {
      figure: 'Figure',
      here: 'Here',
      standing: 'Against the nation, and against similar places',
      source: 'Source and period',
    },
    kind: 'Area profile',
    attribution:
      'Sources: as named; boundaries and similar areas, Office for National Statistics, Open Government Licence v3.0. Contains OS data © Crown copyright and database right 2024-26. Pioneers: our own list, not complete.',
  },
} as const;
