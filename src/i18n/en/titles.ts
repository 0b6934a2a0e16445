/** Title and description of every state of the page. */
export const titles = {
  document: '{{title}} · People Powered Services map',
  /** What is selected stands before what the view shows. */
  of: '{{name}} · {{title}}',
  table: '{{title}}, as a table',
  among: '{{title}}: {{list}}',
  more: '{{count}} more filters',
  text: '“{{text}}”',
  near: 'within {{distance}} of a chosen point',
  inside: 'in {{name}}',
  start: 'Who helps people take control of their own lives',
  explore: 'Known pioneers',
  need: 'Where is the need?',
  gaps: {
    both: 'Need and reach',
    gap: 'Gaps',
    potential: 'Places to look at first',
    need: 'Need',
    reach: 'Reach of known pioneers',
  },
  gapRows: {
    neighbourhoods: 'Neighbourhoods by need and reach',
    furthest: 'The 100 neighbourhoods furthest from help',
  },
  plan: 'Where next',
  amongAreas_one: '{{count}} chosen area',
  amongAreas_other: '{{count}} chosen areas',
  needBy: 'need by {{list}}',
  ownNeed: 'need by chosen figures',
  own: 'Your own data',
  method: 'How the map is made',
  introductions: 'Introductions worth making',
  questions: 'Three questions',
  brief: 'Prototype brief',
  record: 'Add, correct or confirm a record',
  embed: 'Put the map on your site',
  area: 'Profile of {{name}}',
  noArea: 'Choose an area',
  noOrganisation: 'Choose an organisation',
  noKind: 'Practices and sectors',
  compare: '{{list}} side by side',
  compareNone: 'Areas side by side',
  areasShown_one: '{{count}} area shown',
  areasShown_other: '{{count}} areas shown',
  description: {
    start:
      'People powered services help people take control of their own lives. See who does this, where the need is, and where to begin.',
    explore:
      'Organisations known to help people take control of their own lives, on a map of the UK: {{title}}. The list is not complete.',
    need: '{{title}}: every council area of the UK on a map, as a list and as a table, with source and period.',
    gaps: '{{title}}. Places to look at first: where need is high and no known pioneer works within {{distance}} in a straight line, or round wide water, and for each whether somebody looked or nobody has looked yet.',
    plan: '{{title}}. Which few places would bring the most people in need within reach of a pioneer, what each would change from today, and who would gain and who would not.',
    area: '{{name}} on one page: need beside similar areas, known pioneers here and near, and what works in places like it.',
    organisation:
      '{{name}}: what it does, where it works, what was found about it, and how far that is checked.',
    practice:
      '{{name}}: what it is, who does it, and what studies of organisations that use it found.',
    sector:
      '{{name}}: who works in it and how, and what studies of organisations that work in it found.',
    noKind: 'What each practice and sector is, and who does it.',
    compare: '{{title}}: need, reach and every published figure in one table.',
    introductions:
      '{{title}}. Each place of high need where nobody is known, and one at work in a similar place whom it could ask.',
    questions:
      'What you want to change, who should gain control and what there is to build on lead to two or three practices and a map of who uses them.',
    brief:
      '{{title}}. Local need, who is known, what was tried elsewhere, whom to learn from, what to measure and what is not known, on one or two pages.',
    record:
      'Tell the map of an organisation that is missing, wrong, right or closed, or of an area where you looked and found none. Nothing is sent by the page.',
    embed: 'Choose what a page of yours shows of the map, see it, and copy the code.',
    own: 'Open a list of your own on this device: see it on the map, compare it with the directory, count it in the gap. Nothing of it is sent.',
    method: 'How need, reach and gap are worked out, from which sources, and what they cannot say.',
  },
} as const;
