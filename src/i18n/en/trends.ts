/** How a figure has moved: fetched with the page of an area. */
export const trends = {
  rose: 'Rose from {{first}} ({{from}}) to {{last}} ({{to}}).',
  fell: 'Fell from {{first}} ({{from}}) to {{last}} ({{to}}).',
  roseWorse: 'Rose from {{first}} ({{from}}) to {{last}} ({{to}}), which is worse.',
  roseBetter: 'Rose from {{first}} ({{from}}) to {{last}} ({{to}}), which is better.',
  fellWorse: 'Fell from {{first}} ({{from}}) to {{last}} ({{to}}), which is worse.',
  fellBetter: 'Fell from {{first}} ({{from}}) to {{last}} ({{to}}), which is better.',
  aboutTheSame: 'About the same: {{first}} ({{from}}), {{last}} ({{to}}).',
  mayBeChance:
    'No clear change: {{first}} ({{from}}), {{last}} ({{to}}). The 95% intervals overlap, so the difference may be chance.',
  cannotTell:
    'Cannot tell whether it changed: {{first}} ({{from}}), {{last}} ({{to}}), and one of the two has no 95% interval.',
  fewPeople: 'So few people live here that a handful can move this figure.',
  chart_one: '{{label}}: {{count}} figure over time.',
  chart_other:
    '{{label}}: {{count}} figures over time. Lowest {{lowest}} ({{lowestAt}}), highest {{highest}} ({{highestAt}}).',
  chartNation: 'The broken line is {{nation}}: {{first}} ({{from}}), {{last}} ({{to}}).',
  loading: 'The figures of earlier years are on their way.',
  how: 'Under a figure stands how it moved, where the same thing was measured in the same way for at least three periods. Fine upright lines are 95% intervals; the broken line is {{nation}}, where it has figures.',
} as const;
