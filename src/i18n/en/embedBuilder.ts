/** The builder of snippets that put the map on another site. */
export const embedBuilder = {
  title: 'Put this on your site',
  lead: 'Choose how it looks, see it at once, and copy the code into your page.',
  choices: 'Choices',
  what: {
    label: 'What to show',
    map: 'Map',
    list: 'List',
    table: 'Table',
    card: 'One card',
    figure: 'One figure',
  },
  cardNeeds:
    'A card needs an area or an organisation. Go back to the map, open one, and come here again.',
  view: { label: 'About', explore: 'Who is doing this', need: 'Need', gaps: 'Gaps' },
  state: 'It also keeps what you had chosen before you came here.',
  chosen: 'Filters: {{names}}',
  noFilters: 'No filters are chosen.',
  change: 'Go back and change it',
  area: {
    label: 'Only inside',
    all: 'All of the UK',
    nations: 'Nations',
    regions: 'Regions of England',
    districts: 'Councils',
    search: 'Find a place',
    nothing: 'No place of that name',
  },
  language: { label: 'Place names', en: 'English', cy: 'Welsh where known' },
  controls: {
    label: 'Readers may use',
    filters: 'Filters',
    search: 'Search',
    details: 'Details of what they choose',
    fullscreen: 'Full screen',
  },
  locks: { label: 'Readers may not change', area: 'The area', filters: 'The filters' },
  own: 'Use my own colours',
  colours: { label: 'Colours', ink: 'Words', paper: 'Paper', accent: 'Links and buttons' },
  refusedHint: 'Choose colours that differ more, and the code will be here.',
  titleLabel: 'Title',
  height: 'Height in pixels',
  defaultTitle: {
    explore: 'People Powered Services',
    need: 'Need for People Powered Services',
    gaps: 'Where People Powered Services may be missing',
  },
  titleIn: '{{title}} in {{place}}',
  preview: 'Preview',
  width: { label: 'Preview width', phone: 'Phone, 375 px', desktop: 'Desktop, 1,024 px' },
  widthNote: 'Shown at its real size. Where there is no room, scroll it sideways.',
  previewTitle: 'Preview: {{title}}',
  loading: 'The preview is loading…',
  loaded: 'The preview is loaded.',
  code: 'Code to copy',
  snippet: {
    frame: { name: 'Plain frame', hint: 'Works nearly everywhere. It keeps the height you chose.' },
    autoHeight: {
      name: 'Frame that fits its content',
      hint: 'The script sets the height of the frame.',
    },
    element: { name: 'Element <pps-map>', hint: 'For a page of your own that may hold scripts.' },
  },
  copy: 'Copy',
  copyNamed: 'Copy: {{name}}',
  notes: {
    title: 'Notes for your site',
    caution: 'This is general knowledge. We have not tested it there.',
    wordpress: {
      name: 'WordPress',
      words:
        'Add a Custom HTML block and paste the plain frame. Only people whose role may post unfiltered HTML can keep a frame or a script, often administrators and editors. If the frame vanishes when you save, ask one of them.',
    },
    drupal: {
      name: 'LocalGov Drupal',
      words:
        'Use a text format that lets frames through, or ask your site team which one does. Most editors have a format that removes them. Scripts usually have to be added by the site team.',
    },
    wix: {
      name: 'Wix',
      words:
        'Add an embed element for HTML code and paste the plain frame. Wix puts the code in a frame of its own, so set the height there: a frame that fits its content cannot stretch it.',
    },
    sharepoint: {
      name: 'SharePoint',
      words:
        'Add the Embed web part and paste the plain frame. An administrator must first allow {{host}} under HTML field security. Scripts are usually not allowed.',
    },
    html: {
      name: 'A page of your own',
      words:
        'Paste any of the three. If your page has a Content-Security-Policy, it must allow {{host}} in frame-src, and in script-src for the two with a script.',
    },
    sandbox: 'If you add a sandbox to the frame, it needs: {{least}}.',
  },
} as const;
