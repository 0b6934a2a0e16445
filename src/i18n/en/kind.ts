/** The page of a practice or a sector. Words of studies stand in `organisationPage` too. */
export const kind = {
  choose: 'Practices and sectors',
  chooseHint:
    'A practice is how a service builds the confidence to act. A sector is the part of life in which it works.',
  three: 'Not sure which? Three questions lead to two or three practices.',
  unknown: 'This link names one that is not in our tables. Choose one here.',
  practices: 'Practices',
  sectors: 'Sectors',
  all: 'All practices and sectors',
  is: { practice: 'A practice: {{family}}', sector: 'A sector' },
  onMap: 'Show who does it on the map',
  print: 'Print',
  loading: 'The studies and records are on their way…',
  sources: {
    title: 'Where the confidence comes from',
    main: 'Mainly from',
    other: 'And also from',
    bandura_one:
      'It is one of the four sources of the confidence to act that the psychologist Albert Bandura found.',
    bandura_other:
      'They are {{count}} of the four sources of the confidence to act that the psychologist Albert Bandura found.',
  },
  studies: {
    title: {
      practice: 'What studies of organisations that use it found',
      sector: 'What studies of organisations that work in it found',
    },
    none: {
      practice:
        'Our tables hold no study of an organisation that uses it. That does not mean that there is none.',
      sector:
        'Our tables hold no study of an organisation that works in it. That does not mean that there is none.',
    },
    held: {
      practice_one:
        'Our tables hold {{count}} study. It is of one of the {{everyone}} organisations that use it.',
      practice_other:
        'Our tables hold {{count}} studies. They are of {{organisations}} of the {{everyone}} organisations that use it.',
      sector_one:
        'Our tables hold {{count}} study. It is of one of the {{everyone}} organisations that work in it.',
      sector_other:
        'Our tables hold {{count}} studies. They are of {{organisations}} of the {{everyone}} organisations that work in it.',
    },
    found_one: 'Its result: {{list}}.',
    found_other: 'Their results: {{list}}.',
    unread_one: 'We do not know its result, so we cannot say what it found.',
    unread_other: 'We know the result of none of them, so we cannot say what they found.',
    noneCompared_one:
      'The one study whose result we know compared nobody with people who did not take part, as far as it says. It cannot show the cause.',
    noneCompared_other:
      'Of the {{count}} whose result we know, none says that it compared people with others who did not take part. So none can show the cause.',
    oneCompared:
      'The one study whose result we know compared people with others who did not take part. Who took part was not decided by lot.',
    oneDrewLots:
      'The one study whose result we know compared people with others who did not take part. Who took part was decided by lot.',
    compared:
      'Of the {{read}} whose result we know, {{count}} compared people with others who did not take part.',
    lots_zero: 'In none of these was it decided by lot who took part.',
    lots_one: 'In {{count}} of these it was decided by lot who took part.',
    lots_other: 'In {{count}} of these it was decided by lot who took part.',
    noGain_one: 'The one whose result we know did not find that people gained.',
    noGain_other: 'None of the {{count}} whose result we know found that people gained.',
    thin_one: 'This is thin evidence: one study whose result we know, of one organisation.',
    thin_other:
      'This is thin evidence: {{count}} studies whose result we know, organisations studied: {{organisations}}.',
    knownOnly_one:
      'Of {{count}} more organisation the level of evidence is known, but the study is not yet in our tables.',
    knownOnly_other:
      'Of {{count}} more organisations the level of evidence is known, but the studies are not yet in our tables.',
    whole: {
      practice:
        'A service does more than one thing. What a study found of it may not come from this practice.',
      sector:
        'These services differ. What a study found of one says little about another in the sector.',
    },
    byDesign: 'By kind of study',
    designColumn: 'Kind of study',
    numberColumn: 'Studies',
    foundColumn: 'What they found',
    each: 'Each study, whatever it found',
    table: 'Studies of organisations: {{name}}',
  },
  design: {
    randomised: 'Who took part was decided by lot',
    compared: 'Compared with others, not by lot',
    review: 'A summary of other studies',
    'not-compared': 'Compared with nobody else',
    costs: 'A sum of costs alone',
    'not-said': 'Whether there was a comparison is not said',
  },
  asked: {
    title: 'Did they ask about the confidence to act?',
    none_one: 'The study did not ask about it.',
    none_other: 'None of the {{count}} studies asked about it.',
    some: 'Studies: {{count}}. Asked about it: {{yes}}. Asked in part, or about something near to it: {{partly}}.',
  },
  who: {
    title: 'Who does it',
    count: {
      practice_one: '{{count}} organisation in our tables uses it: {{list}}.',
      practice_other: '{{count}} organisations in our tables use it: {{list}}.',
      sector_one: '{{count}} organisation in our tables works in it: {{list}}.',
      sector_other: '{{count}} organisations in our tables work in it: {{list}}.',
    },
    nobody: 'Nobody in our tables does. That does not mean that nobody does.',
    status: {
      active: '{{count}} active',
      unknown: '{{count}} not known if active',
      closed: '{{count}} closed',
    },
    nations: 'By nation, the closed left out',
    nation: 'Nation',
    number: 'Organisations',
    several: 'One that works in two nations is counted in both.',
    unplaced_zero: 'Each works in a place that we know.',
    unplaced_one: 'Of {{count}} we know no place of work.',
    unplaced_other: 'Of {{count}} we know no place of work.',
    picture_one: 'Map with {{count}} known place: {{name}}. The lists below name who works there.',
    picture_other:
      'Map with {{count}} known places: {{name}}. The lists below name who works there.',
    byName: {
      active_one: '{{count}} active organisation by name',
      active_other: '{{count}} active organisations by name',
      unknown_one: '{{count}} by name of which we do not know whether it is active',
      unknown_other: '{{count}} by name of which we do not know whether they are active',
    },
  },
  needs: {
    title: 'Which needs it is used against',
    practice: 'How many that have not closed use it in each sector. One may work in several.',
    none: 'No organisation that has not closed uses it.',
    ask: 'Gaps',
    number: 'Organisations',
    sector: 'Sector',
    question: 'High need, nobody known',
    prototype: 'For one place',
    brief: 'Prototype brief',
  },
  figures: {
    title: 'What is read as need',
    each: 'Each nation is read by the figures that it has.',
    ask: 'Where is need high and no known pioneer near?',
  },
  uses: {
    title: 'Practices used in it',
    hint: 'How many that have not closed use each. One may use several.',
    practice: 'Practice',
    number: 'Organisations',
  },
  takes: {
    title: 'What it takes',
    hint: 'This is what our records say, no more.',
    nobody: 'No organisation that does this is open in our tables, so they cannot say.',
    reach_one: 'How far it reaches: {{list}}.',
    reach_other: 'How far the {{count}} that have not closed reach: {{list}}.',
    far: {
      local: '{{count}} local',
      regional: '{{count}} regional',
      national: '{{count}} national',
    },
    control: 'Who gains control: {{list}}.',
    gains: {
      'service-user': 'the people served in {{count}}',
      'delivery-staff': 'frontline staff in {{count}}',
      both: 'both in {{count}}',
    },
    noYear_one: 'The year in which it began is blank.',
    noYear_other: 'The year in which they began is blank in all {{count}} records.',
    founded_one: 'The year of its beginning is known of {{count}} of {{of}}: {{first}}.',
    founded_other:
      'The year of its beginning is known of {{count}} of {{of}}: the first in {{first}}, the latest in {{last}}.',
    scale_zero: 'How large it is, is blank in every record. Records: {{of}}.',
    scale_one: '{{count}} of {{of}} records says how large it is. Blank: {{blank}}.',
    scale_other: '{{count}} of {{of}} records say how large it is. Blank: {{blank}}.',
    noField:
      'What it costs, how many staff it needs and how long it takes to begin: our tables have no column for these.',
    sizes_one: '{{count}} record that says how large it is',
    sizes_other: '{{count}} records that say how large it is',
  },
  ended: {
    title: 'Where it did not work, or ended',
    noGain_zero:
      'No study in our tables found no clear effect or a bad one. That may be because we have not found such a study.',
    noGain_one: '{{count}} study found no clear effect, or a bad one:',
    noGain_other: '{{count}} studies found no clear effect, or a bad one:',
    closed_zero: 'No organisation in our tables that did this has closed.',
    closed_one:
      '{{count}} organisation has closed or ended. Why is not a column of our tables; what its record says stands here.',
    closed_other:
      '{{count}} organisations have closed or ended. Why is not a column of our tables; what each record says stands here.',
    blank: 'The record says nothing more.',
  },
  together: {
    practice: 'Practices used together with it',
    sector: 'Sectors in which they also work',
    hint: {
      practice:
        'Of the {{count}} that use it and have not closed, so many also use another. That says nothing of how well they go together.',
      sector:
        'Of the {{count}} that work in it and have not closed, so many also work in another. That says nothing of how well they go together.',
    },
    none: 'None, as far as our tables know.',
    count: '{{count}} of {{of}}',
  },
} as const;
