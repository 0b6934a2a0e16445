/** Gaps: where need is high and reach is low. */
export const gaps = {
  title: 'Where to look first',
  question:
    'Where is need high for <sector>,</sector> with no known pioneer of <practice/> within <distance>,</distance> in <nation>?</nation>',
  sector: 'Sector',
  allSectors: 'all sectors',
  practice: 'Practice',
  anyPractice: 'any practice',
  nation: 'Nation',
  wholeUk: 'the whole UK',
  severalNations: 'several nations',
  searchPractice: 'Search practices',
  noPractice: 'No practice of this name',
  catchment: 'How far a pioneer counts',
  catchmentNote:
    'Straight-line distance, round wide water by its crossings. Nearer counts more; beyond this, not at all.',
  startAgain: 'Start again',

  unasked: {
    lead: 'Where is need high, with no pioneer known within reach? Choose a sector to see the places.',
    own: 'Ask your own question',
    all: 'All sectors together',
    allNote: '(says little: most places have a pioneer of some kind within reach)',
  },
  starters: 'Questions to start with',

  layer: {
    label: 'Show',
    both: 'Need and reach',
    gap: 'Gap',
    potential: 'Places to look at first',
    need: 'Need',
    reach: 'Reach',
  },
  layerHint: {
    both: 'Two things at once: how high need is, and whether a pioneer is known within reach. A reach below 5 of 100 is called “no known pioneer”. Each such place says whether somebody looked.',
    gap: 'High where need is high and reach is low.',
    potential: 'The gap, counting more where there is somebody not far away to learn from.',
    need: 'How high need is, compared with other areas.',
    reach: 'How well people can reach a known pioneer.',
  },
  looks: {
    label: 'Reach to reckon with',
    expected: 'After a look',
    'as-listed': 'As the list stands',
    only: 'Only areas where somebody looked',
  },
  looksWhy: {
    expected:
      'Where nobody has looked, we reckon with what looking has usually found. So places that were searched and stayed empty come first.',
    'as-listed': 'Only pioneers in our list count, as if nobody were missing from it.',
  },
  style: { label: 'Draw as', filled: 'Filled areas', people: 'Circles by people' },

  matching_one: 'We know of {{count}} pioneer of this kind that works locally.',
  matching_other: 'We know of {{count}} pioneers of this kind that work locally.',
  matching_zero:
    'No pioneer of this kind in our tables works locally, so reach is zero everywhere. A wider choice will say more.',

  summary: {
    highNone_zero: 'No area here has high need and no known pioneer.',
    highNone_one:
      '<strong>{{count}} area</strong> has high need and no known pioneer. About {{people}} people live there.',
    highNone_other:
      '<strong>{{count}} areas</strong> have high need and no known pioneer. About {{people}} people live there.',
    noneScored:
      'None of these areas has a score, because too few of the figures are published there.',
    broad:
      'Every kind of pioneer counts here, and most places have one within reach. Choose a sector or a practice for a sharper answer.',
    looked_zero: 'Nobody has looked at any of them yet.',
    looked_one:
      'Somebody looked at {{count}} of them, and still nobody is known within reach. Nobody has looked at the other {{others}} yet.',
    looked_other:
      'Somebody looked at {{count}} of them, and still nobody is known within reach. Nobody has looked at the other {{others}} yet.',
    lookedAll: 'Somebody looked at each of them, and still nobody is known within reach.',
    taught:
      'Where we looked at {{looked}} such places, somebody was found in {{found}} (likely {{low}} to {{high}}). So places nobody has looked at count as less certain gaps.',
    people: 'All residents: Census 2021; in Scotland mid-2022.',
    updating: 'Working it out again…',
    working: 'Working out need and reach for every area…',
    refused: 'This choice cannot be worked out.',
  },

  list: {
    title: 'Places to look at first',
    order: {
      both: 'Largest gap first, of {{areas}} areas with a score.',
      gap: 'Largest gap first, of {{areas}} areas with a score.',
      potential: 'Most worth looking at first, of {{areas}} areas with a score.',
      need: 'Highest need first, of {{areas}} areas with a score.',
      reach: 'Least reach first, of {{areas}} areas.',
    },
    scale: 'Need and reach run from 0 to 100.',
    distances: 'Distances are straight lines, round wide water by its crossings.',
    rank: 'Place {{rank}}:',
    needBar: 'Need',
    reachBar: 'Reach',
    noScore: 'no score',
    more: 'Show {{count}} more',
    copy: 'Copy these as text',
    asked:
      'For {{sector}}, {{practice}}, pioneers up to {{distance}} in a straight line, or round wide water.',
    figures: 'Figures: {{list}}.',
    figure: '{{label}} ({{source}}, {{period}})',
    empty: 'No area fits these filters.',
    noneScored: 'None of these areas has a score, so none is ranked.',
    incomplete:
      'Our lists are not complete, and “no known pioneer” never means that nobody is at work. Either somebody looked and found none, or nobody has looked yet. Ask locally before you act.',
    introductions: 'Introductions worth making: whom each place could ask',
  },
  certainty: {
    working: 'Working out how sure these places are…',
    failed: 'How sure these places are could not be worked out, because a file is missing.',
    known: 'Likely place: where it stands in 9 of 10 plausible settings.',
    note: 'We ask again in 1,000 plausible ways: with other weights, and other ways to add up. Pioneers count nearer or further, and each record is true or not by its chance. Where nobody has looked, we reckon with what a look may find.',
    place: 'Place {{rank}}',
    likely: 'Likely place {{from}} to {{to}}',
    moves: 'could easily move',
    showHotSpots: 'Outline clusters of large gaps on the map',
  },
  filters: {
    classes_one: 'Only one class of the legend is shown.',
    classes_other: 'Only {{count}} classes of the legend are shown.',
    classesNamed: 'Only {{names}}.',
    regions: 'Only {{names}}.',
    clear: 'Show all',
    clearAll: 'Show every area',
  },
  unscored: {
    title_one: '{{count}} area has no score',
    title_other: '{{count}} areas have no score',
    'too-few-indicators':
      'Less than two thirds of what counts as need, by weight, is published there. A missing figure is never read as zero.',
    'no-population': 'No resident population is known there.',
    usual: 'Use the usual figures of each nation',
    usualWhy:
      'Every nation is then scored by figures it publishes itself, and each area is compared with others of its nation.',
  },

  presets: {
    label: 'Ready-made ways to read need',
    own: 'You have made your own choice of figures and weights.',
    usual: {
      name: 'Usual',
      why: 'The figures we chose for this sector from what each nation publishes, balanced so that a theme with many figures does not drown the others.',
    },
    wholeUk: {
      name: 'Only figures published for the whole UK',
      why: 'The same figures in every nation, so that areas of different nations can be compared with one another. Fewer figures, so a coarser picture.',
    },
    equal: {
      name: 'All figures the same',
      why: 'Every figure counts the same, so a theme with more figures counts more.',
    },
    severe: {
      name: 'One severe need is enough',
      why: 'Finds areas where any one figure is very bad, even if the others are good.',
    },
  },

  mix: {
    title: 'What counts as need here',
    yours: 'Your own weights.',
    usual:
      'The usual set for this choice: themes count equally, and figures equally within a theme.',
    apart:
      'The nations publish different figures, so each is read by its own, and need is a place within the nation.',
    change: 'Change the weights',
    share: '{{share}} of need',
    caution: 'Keep in mind: <english>{{caution}}</english>',
    noSelfEfficacy:
      'We hold no local figure of self-efficacy yet, though surveys in England, Wales and Northern Ireland have some. The nearest is “worthwhile”: how far people feel that what they do in life is worthwhile.',
  },
  /** Behind one line: how the answer is worked out and drawn. */
  how: {
    title: 'How this is worked out',
    onItsWay: 'On its way…',
    map: 'On the map',
    reach: 'What counts as reach',
    sure: 'How sure the places are',
    layer: {
      both: 'Need and reach together',
      gap: 'The gap',
      potential: 'Places to look at first',
      need: 'Need alone',
      reach: 'Reach alone',
    },
    people: 'circles by people',
    mix: {
      usual: 'usual mix',
      own: 'your own mix',
      severe: 'one severe need is enough',
      wholeUk: 'figures of the whole UK',
    },
    distance: 'up to {{distance}}',
    looking: { expected: 'after a look', 'as-listed': 'as the list stands' },
    lookedOnly: 'only where somebody looked',
    changed_one: '{{count}} setting of your own',
    changed_other: '{{count}} settings of your own',
  },
  settings: {
    title: 'More settings',
    mode: 'How figures add up to need',
    modeChoice: { mean: 'Together', severe: 'One severe need is enough' },
    modeWhy: {
      mean: 'An area is in need when most of its figures point that way.',
      severe: 'An area is in need when any one figure is very bad, even if the others are good.',
    },
    halfReach: 'Pioneers that make an area well reached',
    halfReachWhy:
      'With this many close by, reach is 63 out of 100. Each further one adds less than the one before.',
    lens: 'What reach means',
    lensChoice: { reach: 'How near', 'per-head': 'How near, and shared by how many' },
    lensWhy: {
      reach: 'Is a pioneer within reach? It does not matter how many other people are.',
      'per-head':
        'A pioneer near many people counts less for each of them, so crowded places have less reach.',
    },
    readiness: 'How much somebody to learn from counts',
    readinessWhy:
      'Changes only “Places to look at first”. At 0% that is the gap itself. At 100% a place with nobody to learn from counts for nothing.',
    supply: 'Which pioneers count',
    supplyChoice: {
      expected: 'By how sure we are',
      checked: 'Checked only',
      everything: 'All alike',
    },
    supplyWhy: {
      expected:
        'A record that nobody confirmed lately counts for less than one that was, and a closed service for nothing.',
      checked: 'Only records that were checked against a public page count.',
      everything: 'Every record that is not known to be closed counts in full.',
    },
    fewPeople: 'Areas of fewer than 10,000 people',
    fewPeopleChoice: { shown: 'Shown, not ranked', ranked: 'Ranked as well' },
    fewPeopleWhy: 'With so few people the figures jump from year to year.',
    reset: 'Back to the usual settings',
  },

  /** One area in one sentence, put together from two halves. Used by list, table and area panel. */
  sentence: {
    whole: '{{need}}; {{reach}}.',
    join: '{{first}}; {{second}}',
    need: 'Need',
    needBy: 'Need by “{{indicator}}” alone',
    areas: 'areas',
    scoredAreas: 'scored areas',
    areasOf: {
      england: 'areas in England',
      wales: 'areas in Wales',
      scotland: 'areas in Scotland',
      'northern-ireland': 'areas in Northern Ireland',
    },
    highest: '{{subject}} is the highest of all {{others}}',
    higher: '{{subject}} is higher than in {{share}} of {{others}}',
    middle: '{{subject}} is near the middle of {{others}}',
    lower: '{{subject}} is lower than in {{share}} of {{others}}',
    lowest: '{{subject}} is the lowest of all {{others}}',
    leads: ', most of all for {{indicators}}',
    lead: {
      'higher-is-more-need': '{{indicator}} (high)',
      'lower-is-more-need': '{{indicator}} (low)',
      context: '{{indicator}} (high)',
    },
    noScore: {
      'too-few-indicators': 'No need score, because too few of the figures are published here',
      'no-population': 'No score, because no resident population is known here',
    },
    nowhere: 'no pioneer of this kind is known to work locally anywhere in the United Kingdom',
    none: 'no known pioneer within {{distance}}',
    looked: '{{reach}} ({{looked}})',
    somewhere_one: '{{names}} works somewhere in the area',
    somewhere_other: '{{names}} work somewhere in the area',
    nearestRoundWater_one: 'the nearest is {{names}}, {{distance}} away by the nearest crossing',
    nearestRoundWater_other: 'the nearest are {{names}}, {{distance}} away by the nearest crossing',
    nearest_one: 'the nearest is {{names}}, {{distance}} away',
    nearest_other: 'the nearest are {{names}}, {{distance}} away',
    nearestToCentre_one: 'from its centre the nearest is {{names}}, {{distance}} away',
    nearestToCentre_other: 'from its centre the nearest are {{names}}, {{distance}} away',
    nearestUnderOneKm_one: 'the nearest is {{names}}, less than 1 km away',
    nearestUnderOneKm_other: 'the nearest are {{names}}, less than 1 km away',
    covers_one: '{{names}} works across the whole area',
    covers_other: '{{names}} work across the whole area',
    everyone: 'everyone lives within reach of a known pioneer',
    share: '{{share}} of people live within reach of a known pioneer',
    edge: 'for {{people}} a known pioneer is at the edge of reach',
    hardlyAnyone: 'fewer than 1 in 100 people live within reach of a known pioneer',
    reach: {
      '0': 'almost no reach: {{detail}}',
      '1': 'some reach: {{detail}}',
      '2': 'good reach: {{detail}}',
    },
  },
  /** How hard anyone looked: never in the same words for the two kinds of absence. */
  looked: {
    never: 'nobody has looked yet',
    found_zero: 'looked on {{on}}, none found',
    found_one: 'looked on {{on}}, {{count}} found',
    found_other: 'looked on {{on}}, {{count}} found',
    partly: '{{share}} of sectors looked at, last on {{on}}',
    by: '{{looked}}; {{how}}',
    brief: {
      never: 'nobody has looked yet',
      found_zero: 'looked, none found',
      found_one: 'looked, {{count}} found',
      found_other: 'looked, {{count}} found',
      partly: '{{share}} of sectors looked at',
    },
    short: {
      never: 'Nobody yet',
      found_zero: 'None found, {{on}}',
      found_one: '{{count}} found, {{on}}',
      found_other: '{{count}} found, {{on}}',
      partly: '{{share}} of sectors, {{on}}',
    },
    how: {
      'stored-pages': 'by searching stored public pages',
      person: 'by a person who knows or asked the place',
    },
  },
  /** The same in the fewest words, for a row of a list or a table. */
  why: {
    need: {
      'higher-is-more-need': 'High: {{indicator}}.',
      'lower-is-more-need': 'Low: {{indicator}}.',
      context: 'High: {{indicator}}.',
    },
    nothing: 'No need stands out.',
    noScore: {
      'too-few-indicators': 'No score: too few figures are published here.',
      'no-population': 'No score: no resident population is known here.',
    },
    nowhere: 'Nobody of this kind is known to work locally in the UK.',
    covers: '{{name}} covers the area.',
    somewhere: '{{name}} works here.',
    branchCovers: 'A branch of {{name}} covers the area.',
    branchSomewhere: '{{name}} has a branch here.',
    branch: 'Nearest branch: {{place}}, {{distance}}, of {{name}}.',
    nearest: 'Nearest: {{name}}, {{distance}}.',
    nearestIn: 'Nearest: {{name}} in {{place}}, {{distance}}.',
    fewPeople: 'Few people: figures jump.',
  },
  /** Behind the sentence, where they hold. */
  notes: {
    hidden: 'The average hides much: {{share}} of people have nobody known within reach.',
    acrossBorder: 'All of its reach comes from across a national border.',
    water: 'Water stands between: for {{people}} a pioneer is further than a straight line.',
    fewPeople: 'Few people: figures jump, so it is not ranked unless you ask.',
  },
  /** Need (0 low to 2 high), then reach (0 no known pioneer to 2 good). */
  classes: {
    '0-0': 'low need, no known pioneer',
    '0-1': 'low need, some reach',
    '0-2': 'low need, good reach',
    '1-0': 'middle need, no known pioneer',
    '1-1': 'middle need, some reach',
    '1-2': 'middle need, good reach',
    '2-0': 'high need, no known pioneer',
    '2-1': 'high need, some reach',
    '2-2': 'high need, good reach',
  },
} as const;
