/** The opening view. */
export const start = {
  title: 'People powered services help people take control of their own lives.',
  lead: 'See who does this, where the need is, and where to begin.',
  ask: 'Your council, county, town or postcode',
  answers: 'What the map says today',
  pioneers_one: '<strong>{{count}}</strong> pioneer known across the UK',
  pioneers_other: '<strong>{{count}}</strong> pioneers known across the UK',
  pioneersMore: 'See who they are and what they do',
  gaps_one:
    '<strong>{{count}} of {{areas}}</strong> areas with high need and no known pioneer, in one sector or more',
  gaps_other:
    '<strong>{{count}} of {{areas}}</strong> areas with high need and no known pioneer, in one sector or more',
  gapsMore: 'See where need is not met',
  unlooked_one: '<strong>{{count}} of {{gaps}}</strong> such gaps where nobody has looked yet',
  unlooked_other: '<strong>{{count}} of {{gaps}}</strong> such gaps where nobody has looked yet',
  unlookedMore: 'See the sector with most: {{sector}}',
  unlookedNone: 'See how hard we looked',
  counting: 'Counting…',
  questions: 'Not sure where to begin? Three questions lead to practices to look at first.',
  glance: 'Ten sectors at a glance',
  glanceLead:
    'Where is need high, with no pioneer known within reach? Choose a sector to see the places.',
  incomplete:
    'Our lists are known to be incomplete: “no known pioneer” never means that nobody is at work.',
  method: 'How the map is made, and what it cannot say',
  kinds: 'What each practice and sector is, and who does it',
} as const;
