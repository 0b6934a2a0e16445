/** Frame of the page: name, navigation, loading and trouble. */
export const app = {
  name: 'People Powered Services map',
  shortName: 'PPS map',
  tagline:
    'Who helps people take control of their lives, where the need is, and where to look first',
  skipToContent: 'Skip to the list',
  views: { explore: 'Explore', need: 'Need', gaps: 'Gaps', plan: 'Plan', method: 'Method' },
  viewHints: {
    explore: 'Who is doing this?',
    need: 'Where is the need?',
    gaps: 'Where is need high and nobody known to be working?',
    plan: 'Where next, what would it change, and who would gain?',
    method: 'How the figures are made, and their limits',
  },
  viewsLabel: 'Views',
  tell: {
    add: 'Add one',
    correct: 'Correct or confirm this record',
    close: 'It has closed',
    looked: 'I looked here and found none',
  },
  show: { label: 'Show as', map: 'Map', table: 'Table', compare: 'Compare ({{count}})' },
  theme: {
    label: 'Colours',
    auto: 'As my device',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
  },
  /** Each language is called what its speakers call it. */
  language: {
    label: 'Language',
    en: 'English',
    cy: 'Cymraeg',
    note: 'The Welsh has not yet been proofread by a Welsh speaker. Figures’ names and the words about organisations are in English.',
  },
  settings: 'Settings',
  share: 'Share',
  print: 'Print',
  putOnSite: 'Put this on your site',
  copyLink: 'Copy link',
  copied: 'Copied',
  copyFailed: 'Your browser did not allow copying. Select the text and copy it yourself.',
  copyByHand: 'Text to copy',
  close: 'Close',
  panelLabel: 'Panel',
  detailLabel: 'Details',
  expandPanel: 'Show more of the list',
  collapsePanel: 'Show more of the map',
  loading: 'Loading…',
  retry: 'Try again',
  pieceMissing:
    'This part of the page did not arrive. Try again, or reload the page; what you chose is kept.',
  dataProblem: {
    missing:
      'The file {{file}} could not be fetched. Everything that does not need it still works.',
    'cut-off': 'The file {{file}} arrived cut off. Everything that does not need it still works.',
    malformed: 'The file {{file}} is damaged. Everything that does not need it still works.',
    'other-edition':
      'The map has been renewed: {{file}} belongs to another edition than this page. Reload it; what you chose is kept.',
  },
  crash: 'Something went wrong on this page. Your link is kept; reloading usually helps.',
  reload: 'Reload the page',
  notKnown: 'Not known',
  noValue: 'No value',
  unread: 'Part of this link could not be read and is left out: {{names}}.',
  unreadSeen: 'Close this message',
  attribution:
    'Boundaries: Office for National Statistics, Open Government Licence v3; contains OS data © Crown copyright and database right 2024. Neighbouring land: Natural Earth.',
  own: {
    counted:
      'This answer counts points of your own as well ({{points, number}}). Others see it without.',
    countedFigure:
      'The need in this answer counts a figure of your own: “{{label}}”, {{share}} of need. Others see it without.',
    drawn: 'Triangles are points of a person’s own ({{points, number}}), not of this map.',
    notInLink: 'Your own data is not in the link.',
  },
} as const;
