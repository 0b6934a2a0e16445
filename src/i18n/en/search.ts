/** The search box in the header. */
export const search = {
  label: 'Find a council, town, postcode or organisation',
  clear: 'Clear the search',
  resultsLabel: 'Places and organisations found',
  groups: {
    councils: 'Councils, regions and nations',
    towns: 'Towns and neighbourhoods',
    postcodes: 'Postcodes',
    organisations: 'Organisations',
  },
  kind: {
    council: 'Council area',
    region: 'Region',
    nation: 'Nation',
    town: 'Town',
    neighbourhood: 'Neighbourhood',
    'postcode-district': 'Postcode district',
    'postcode-sector': 'Postcode sector',
    organisation: 'Organisation',
  },
  kindIn: '{{kind}} in {{area}}',
  note: {
    'postcode-sector': '{{unit}}: shown to its sector {{shownAs}}',
    'postcode-district': '{{unit}}: shown to its district {{shownAs}}',
    former: 'Covers what was {{name}} ({{code}})',
    code: 'Official code {{code}}',
  },
  private: 'What you type stays on this device.',
  loading: 'Towns and postcodes are on their way…',
  partial:
    'Only councils and organisations can be found, because {{file}} did not load. Close this list to try again.',
  nothing: 'Nothing found for “{{text}}”. Check the spelling, or try a nearby town or council.',
  nothingYet: 'No council or organisation found. Towns and postcodes are on their way…',
} as const;
