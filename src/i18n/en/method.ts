/** How the figures are made, and their limits. Must stay true to src/analysis. */
export const method = {
  title: 'Method and data',
  lead: 'This map joins two things: where need is high, and where somebody is known to help people take control of their own lives. Here is how, and what it cannot tell.',

  ideas: {
    title: 'Four ideas',
    need: {
      term: 'Need',
      words:
        'Every area gets a place from 0 (least need) to 1 (most need) on each figure, by how many other areas it stands above. The places are averaged with weights, and the averages are put in order again, so that a need of 0.93 means: higher than in about 93% of areas. An area is scored only where at least two thirds of the weight has a published figure. Where nations define a figure differently, or read different figures, places are counted within each nation. If you choose “one severe need is enough”, one very bad place weighs more than several middling ones.',
    },
    reach: {
      term: 'Reach',
      words:
        'For each of {{points}} neighbourhoods we count the known pioneers near it. One next door counts fully, one further away counts less, and beyond the chosen distance ({{distance}} by default) it does not count. A regional pioneer counts at twice the distance, and one that serves a whole council counts fully everywhere in it. Each counts by the chance that it works there today, and once, however many sites it has. The first pioneer helps most; each further one adds less. Neighbourhoods are then averaged by the people who live there. If you choose “shared by how many”, each pioneer is shared among the people around it.',
    },
    gap: {
      term: 'Gap',
      words:
        'High only where need is high and reach is low: the square root of need times what is missing from reach, where reach is the one to reckon with after a look (below).',
    },
    potential: {
      term: 'Places to look at first',
      words:
        'The gap, lowered where there is nobody to learn from. Two things count: pioneers that are out of reach but not far (up to three times the distance), and how many of the most similar areas have a pioneer of this kind. It multiplies the gap and never adds to it, so an area that is already served cannot come first.',
    },
  },

  classes: {
    title: 'The nine colours',
    words:
      'Need is cut into three equal groups of areas. Reach, as the list stands, below 0.05 is called “no known pioneer”, and of each such area it is said whether somebody looked or nobody has looked yet (dotted on the map). Reach below 0.5 is called “some reach”, and above that “good reach”. The corner to look at first is high need with no known pioneer.',
  },

  sure: {
    title: 'How sure, and how hard anyone looked',
    certainty: {
      term: 'How sure a pioneer is there',
      words:
        'Each record counts by the chance that the organisation works there today, from the table below, so that reach is a number to expect and not a promise. “Checked only” and “All alike” in the settings show both other readings.',
    },
    somewhere: {
      term: 'Somewhere in an area',
      words:
        'A site known only to its city, council or county is not put at the centre. It counts in each neighbourhood what it would count on average if it stood wherever people of that area live.',
    },
    water: {
      term: 'Water',
      words:
        'Where a straight line would cross a wide estuary, a strait or the sea round an island, the distance is the shortest way by bridge, tunnel, road or ferry, and nobody is reached where nothing leads across. A site somewhere in an area counts over water from the middle of where its people live; pioneers further away to learn from are counted by straight lines.',
    },
    looks: {
      term: 'Looked, or not yet',
      words:
        'A look is somebody searching for pioneers of one sector in one area; {{looks}} are held. So “no known pioneer” is one of two: “looked on a date, none found”, which is never called confirmed, as a look finds what is known and written up, or “nobody has looked yet”.',
    },
    taught:
      'At {{looked}} places that showed no known pioneer a look found somebody in {{found}} (likely {{low}} to {{high}} of such places).',
    expected: {
      term: 'Reach expected after a look',
      words:
        'Where nobody has looked, we add the share of missing reach that first looks have closed ({{closed}}; a nation with few looks is drawn to the share of the UK). Where somebody has, we add {{again}}, or what a first look closes if that is less: a second look is never expected to find more than a first. Gap, order, list and plan reckon with this; “As the list stands” does not. In the draws behind the likely places, a place that nobody has looked at gets what one real look closed: with n looks held in its nation one of these in n of n + 20 draws, else any of the UK.',
    },
    closed: '{{nation}} {{share}}',
    nations: {
      term: 'Need by nation',
      words:
        'For each sector every nation is read by the figures it publishes, at least one of them of the sector’s own subject. Where these differ, need is a place within the nation, and areas of different nations are not compared.',
    },
    inside: {
      term: 'Inside the average',
      words:
        'Beside the reach of an area stands the share of its people whose own reach is below 0.05. Where that is over 40% although the average looks some or good, the sentence says so.',
    },
    fewPeople: {
      term: 'Few people',
      words:
        'Areas with fewer than {{few}} people are shown with their scores, and ranked only if you ask: with so few, figures jump from year to year.',
    },
    border: {
      term: 'Across a border',
      words:
        'Where all of an area’s reach comes from pioneers in another nation, the sentence says so: rules and money may stop at the border.',
    },
    table: {
      title: 'How much a record counts',
      state: 'State of the record',
      chance: 'Chance',
      reason: 'Why',
    },
    state: {
      verified: 'Verified with the organisation',
      ageing: 'Ageing: verified a while ago',
      checked: 'Checked against a public page',
      lapsed: 'Lapsed: verified long ago',
      unchecked: 'Active, not checked',
      unknown: 'Not known whether it still works',
      closed: 'Closed',
      'site-unchecked': 'Site not checked (multiplies the above)',
    },
  },

  firmness: {
    title: 'How firm a place is',
    uncertainty: {
      term: 'Likely places',
      words:
        'Somebody else could have made other choices that are just as good. So we ask again {{draws}} times, each time with choices drawn by chance: weights up to a quarter more or less, other ways to put figures on one scale, both ways to add them up, pioneers that count from two thirds to one and a half times as far, both meanings of reach, somebody to learn from counting from {{least}} to {{most}}, each organisation there or not by its chance, and a look at each place that nobody has looked at closing what one real look has closed. An area’s likely places, by the very score that the list is in order of, are those it has in nine out of ten of these. The draws are always the same ones, so the answer is too.',
    },
    topTenth: {
      term: 'In the top tenth',
      words:
        'The share of these {{draws}} answers in which an area is among the tenth of all areas with the highest score of the list. A share of 90% is a place one can defend; a share of 50% is the toss of a coin.',
    },
    fragile: {
      term: 'Could easily move',
      words:
        'The likely places span more than a quarter of all places. Nothing should be decided on the place of such an area alone.',
    },
    change: {
      term: 'What would change this?',
      words:
        'In the panel of an area we change one choice at a time: each figure left out, at half and at double its weight; other distances from 5 to 100 km; and the other way to add figures up. We then say which of these move the area into or out of the top tenth of places to look at first, the smallest change in each direction. Two changes together may do what neither does alone; the likely places show that.',
    },
    hotSpots: {
      term: 'Clusters of large gaps',
      words:
        'A cluster is an area with a large gap whose neighbours have large gaps too, more than chance would make of the same numbers on another map. Neighbours are areas that share a border; an island is linked to the area nearest to it. Where a formula says that chance is an unlikely cause, we check: we give the area other neighbours, drawn by chance, many thousands of times. A pattern that chance makes in at most 1 of 20 is a hint. With so many areas some are there by luck, so we correct for that (Benjamini and Hochberg). Those that still pass are drawn apart from those that are a hint only.',
    },
    limitsTitle: 'What these do not cover',
    limits: {
      data: 'They take the published figures as they are: a survey that is wrong is in none of the draws. Records that no longer hold, and pioneers that we do not know, are in them as far as the table of chances and the looks so far can tell.',
      ranges:
        'How far each choice may vary is our own judgement. A choice outside these ranges may give another place.',
      scored: 'Areas without a score stay without one in every draw, and are in no cluster.',
      neighbours:
        'A cluster follows council borders. Neighbours also share pioneers within reach, so their gaps are alike for that reason alone.',
      few: 'How many pass the correction differs by choice: for some none, for others a score or more. Neighbours share the same pioneers, so their reach is alike and some pattern is there by its making.',
    },
  },

  example: {
    title: 'A worked example: {{area}}',
    why: 'Worked out just now from the choices in the Gaps view, so it changes with them. Select another area on the map to see it here.',
    choices: 'The choices: {{sector}}, {{practice}}, {{distance}}.',
    working: 'Working out an example…',
    none: 'No area can be scored with the present choices, so there is nothing to work through.',
    needTitle: 'Need',
    indicator: 'Figure',
    value: 'Published value',
    place: 'Place (0 to 1)',
    weight: 'Weight',
    product: 'Place × weight',
    noValue: 'not published',
    total: 'Sum',
    mean: 'The weights of the figures that are published here add up to {{observed}}, so the average is {{sum}} ÷ {{observed}} = {{aggregate}}.',
    severe:
      'With “one severe need is enough”, what is multiplied is how far each place is from 1, raised to its weight. The result is {{aggregate}}.',
    rank: 'Among {{compared}} scored areas that stands at a need of {{need}}.',
    rankInNation:
      'Among the {{compared}} scored areas of its nation that stands at a need of {{need}}: nations that read different figures are each ranked within themselves.',
    reachTitle: 'Reach',
    reach:
      'Within reach of the people here are {{pioneers}} pioneers, counted by distance and averaged over residents. That is a reach of {{access}}. For {{people}} at least one is within reach.',
    reachPerHead:
      'Shared by the people around each pioneer, reach here is {{access}}. For {{people}} at least one pioneer is within reach.',
    lookTitle: 'Looking',
    unlooked:
      'Nobody has looked here yet. Where somebody looked, pioneers turned up: of the reach that is missing here a look is expected to find {{share}}. Reach to reckon with: {{access}} + (1 − {{access}}) × {{closing}} = {{reckoned}}.',
    looked:
      'Somebody has looked here, and what they found is in the tables. Another look is expected to find {{share}} of the reach that is still missing. Reach to reckon with: {{access}} + (1 − {{access}}) × {{closing}} = {{reckoned}}.',
    gapTitle: 'The gap, and where to look first',
    gap: 'Gap = √({{need}} × (1 − {{reckoned}})) = {{gap}}, place {{gapRank}} of {{scored}}.',
    potential:
      'Readiness is {{readiness}} and counts for {{weight}}. Worth looking first = {{gap}} × (1 − {{weight}} + {{weight}} × {{readiness}}) = {{potential}}, place {{rank}} of {{scored}}.',
    noReadiness: 'Nothing is known about its readiness, so nothing is said of where to look first.',
    rounding: 'Shown to three decimals; worked out with all of them.',
  },

  limits: {
    title: 'What this cannot tell',
    incomplete:
      'Our tables of pioneers are known to be incomplete. “No known pioneer” never means that nobody is at work: either somebody looked and found none, or nobody has looked yet. Known to be short: Big Local, recovery colleges, Men’s Sheds, Shared Lives, Emmaus, IntoUniversity, Citizens UK, KeyRing and Home-Start.',
    presence:
      'A pioneer on the map is there; that does not say how much it does or how well. Evidence is on its card.',
    selfEfficacy:
      'We hold no local figure of self-efficacy yet. They exist: Active Lives, the GP Patient Survey and the Community Life Survey (England), Northern Ireland’s own series, and the National Survey for Wales ask about it or come near. The nearest we hold is “worthwhile”, how far people feel that the things they do are worthwhile.',
    distance:
      'Distances are straight lines, not journeys: they go round wide water by its crossings, but hills and timetables are not seen.',
    national:
      'National and online services, and the head offices of national organisations, are not counted as reach. They may help people anywhere.',
    areas:
      'A figure describes an area where many people live, never a person. Large areas hold very different neighbourhoods.',
    county:
      'Some districts show their county’s figure, because no other is published. Each one says so.',
    years:
      'Figures are of different years, and surveys move by chance, most of all in small places.',
    nations:
      'The nations publish different figures of the same subject, of different years and quality, so a place within one nation says nothing beside a place within another. With only the figures published for the whole UK, some choices have no score.',
    order:
      'A place in a list is not exact. Areas with nearly the same score could change places with a small change in the weights.',
    causes:
      'Nothing here says what causes need, or that a pioneer would lower it. These are places to look at first.',
  },
  shrink: {
    used: 'Rates that rest on few people move by chance. Where counts are published, they are first drawn towards the average of all areas, the more so the fewer people there are. This is done for: {{indicators}}.',
    notUsed:
      'Rates that rest on few people move by chance. Where counts are published they would first be drawn towards the average; none of the present figures comes with its counts.',
  },

  checked: {
    title: 'How far pioneers are checked',
    intro: 'Every organisation says how far its record is checked, in one of three ways.',
    publicPage:
      '“Checked against a public page”: we compared the record with a page of the organisation or of somebody who knows it, and give the link.',
    notYet:
      '“Not yet checked”: the record comes from general knowledge of the field, or from the form. This is also said of single sites.',
    verified:
      '“Verified with the organisation on …”: the organisation itself said that the record is right. Its word grows old: it is “ageing”, and later “lapsed”, counted to the day of this edition (the table above says after how long). When a page was read is not recorded, so a check does not age.',
    counts:
      'Today: {{publicPage}} of {{organisations}} organisations are checked against a public page, and {{verified}} are verified with the organisation. {{uncheckedSites}} of {{sites}} sites are not yet checked.',
  },

  sources: {
    title: 'Figures and their sources',
    intro:
      '{{count}} figures for {{areas}} council areas, as they stood in December 2024. An empty value is never read as zero.',
    figure: 'Figure',
    period: 'Period',
    nations: 'Nations',
    source: 'Source and licence',
    population:
      'Residents: Census 2021 in England, Wales and Northern Ireland; mid-2022 in Scotland.',
    files: 'The data files behind this page',
    filesWords:
      'Pioneers, areas and taxonomy; figures; neighbourhoods; and a list of all files with their checksums.',
    openReferral: 'The pioneers as Open Referral UK, for other directories (JSON)',
    openReferralWords:
      'Those that have closed are marked defunct, and those of whom nobody could tell are left out. The licence, and who must be named, stand in the file.',
  },
  software: 'The software in this page, and its licences (text)',
  attribution: {
    title: 'Attribution',
    ons: 'Source: Office for National Statistics licensed under the Open Government Licence v.3.0.',
    os: 'Contains OS data © Crown copyright and database right 2024-26.',
    mail: 'Contains Royal Mail data © Royal Mail copyright and database right.',
    imd: 'Index of Multiple Deprivation 2025: MHCLG, Open Government Licence v3.0.',
    neighbourhoods:
      'Index of deprivation of neighbourhoods: Welsh Government 2025, Scottish Government 2020, NISRA 2017, Open Government Licence v3.0. Boundaries of Scottish neighbourhoods: Scottish Government, intermediate zones of 2011, Open Government Licence v3.0.',
    ukImd: 'Composite UK index of deprivation: mySociety, Creative Commons Attribution 4.0.',
    names: 'Neighbourhood names: House of Commons Library, Open Parliament Licence v3.0.',
    land: 'Neighbouring land: Natural Earth, public domain.',
  },

  glossary: {
    title: 'Words used here',
    pps: {
      term: 'People Powered Service',
      words: 'A service that helps people take control of their own lives.',
    },
    selfEfficacy: {
      term: 'Self-efficacy',
      words: 'The confidence to act in a given situation (Albert Bandura).',
    },
    pioneer: {
      term: 'Pioneer',
      words: 'An organisation known to us to provide a People Powered Service.',
    },
    area: {
      term: 'Area',
      words:
        'A local authority district, such as a borough, a unitary council or a Scottish council area: 361 in the United Kingdom.',
    },
    neighbourhood: {
      term: 'Neighbourhood',
      words:
        'A small area of a few thousand people: MSOA in England and Wales, intermediate zone in Scotland, super data zone in Northern Ireland.',
    },
    catchment: {
      term: 'How far a pioneer counts',
      words:
        'The distance beyond which a pioneer no longer counts as within reach: a straight line, or round wide water by its crossings. Also called catchment.',
    },
    similar: {
      term: 'Similar areas',
      words:
        'The areas that the Office for National Statistics finds most alike in people, work and health.',
    },
    practice: {
      term: 'Practice',
      words: 'A way of working that builds self-efficacy, such as peer support or coaching.',
    },
    readiness: {
      term: 'Readiness',
      words: 'Whether there is somebody near, or in similar areas, to learn from.',
    },
  },
} as const;
