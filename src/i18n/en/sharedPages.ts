/**
 * Words of the pages that link previews show. Only the build reads them, so they are no namespace
 * that every visitor fetches.
 */
export const sharedPages = {
  siteName: 'People Powered Services map',
  open: 'Open this view on the map',
  legendPioneers: 'Known pioneers',
  legendMore: 'Our lists are known to be incomplete',
  legendUnlooked: 'Dotted: no known pioneer, and nobody has looked yet',
  sourcesOnMap: 'Sources and periods of all figures: see the map.',
  views: {
    'known-pioneers': {
      title: 'Who helps people take control of their own lives?',
      description:
        'Known pioneers of People Powered Services across the UK: who they are, what they do, and how far each record is checked.',
    },
    'pioneers-in-wales': {
      title: 'Who in Wales helps people take control of their own lives?',
      description:
        'Known pioneers of People Powered Services in Wales: who they are, what they do, and how far each record is checked.',
    },
    'table-of-gaps': {
      title: 'Need and reach for every district, as a table',
      description:
        'How high need is and how well people can reach a known pioneer, for every council district of the UK, in a table that can be sorted.',
    },
  },
} as const;
