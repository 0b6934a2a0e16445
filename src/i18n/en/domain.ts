/** The domain's own words, used by every view. */
export const domain = {
  nation: {
    england: 'England',
    wales: 'Wales',
    scotland: 'Scotland',
    'northern-ireland': 'Northern Ireland',
    'united-kingdom': 'United Kingdom',
    'england-and-wales': 'England and Wales',
  },
  /** How many people something holds for, after "for". */
  people: {
    everyone: 'everyone',
    nobody: 'nobody',
    few: 'fewer than 1 in 100 people',
    share: '{{share}} of people',
  },
  empowerment: {
    'service-user': 'People who use the service',
    'delivery-staff': 'Frontline staff',
    both: 'Both',
  },
  reach: { local: 'Local', regional: 'Regional', national: 'National' },
  status: { active: 'Active', unknown: 'Not known if active', closed: 'Closed' },
  evidenceLevel: {
    'controlled-study': 'Controlled study',
    evaluation: 'Evaluation',
    'case-study': 'Case study',
    'own-statement': 'Own statement',
    'none-known': 'None known',
    'not-looked-up': 'Not looked up',
  },
  /** The six qualities of a pioneer, as a study may be about them. */
  quality: {
    'supporting-control': 'supporting control',
    'service-quality': 'quality of the service',
    'cost-saving': 'saving public money',
    'evidence-based': 'making and publishing evidence',
    'social-mobility': 'moving on in learning, work or income',
    'self-efficacy-practices': 'practices that build confidence to act',
  },
  studied: 'Studied: {{name}}',
  siteKind: {
    'head-office': 'Head office',
    'delivery-site': 'Works here',
    'area-served': 'Area served',
  },
  precision: {
    postcode: 'Exact to the postcode',
    'postcode-district': 'Somewhere in this postcode district',
    place: 'Town centre shown, not the exact address',
    city: 'City centre shown, not the exact address',
    'local-authority': 'Anywhere in this council area',
    county: 'Anywhere in this county',
    national: 'Works nationally, no point on the map',
  },
  efficacySource: {
    mastery: 'Doing it and succeeding',
    vicarious: 'Seeing people like me succeed',
    persuasion: 'Being encouraged and believed in',
    state: 'Reading and calming my own stress',
  },
  overall: 'All sectors',
  anyPractice: 'Any practice',
  basis: {
    published: 'Published for this area',
    county: 'County figure, shown for this area',
    'former-county': 'Figure of a former county, shown for this area',
    trust: 'Figure of the health trust or board, shown for this area',
    derived: 'Worked out from smaller or older areas',
  },
  direction: {
    'higher-is-more-need': 'Higher means more need',
    'lower-is-more-need': 'Lower means more need',
    context: 'For context: neither better nor worse',
  },
} as const;
