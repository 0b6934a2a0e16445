import type { embedBuilder as english } from '../en/embedBuilder';
import { forms } from './forms';
import type { Welsh } from './welsh';

/** The builder of snippets that put the map on another site. */
export const embedBuilder = {
  title: 'Rhoi hwn ar eich gwefan',
  lead: 'Dewiswch sut olwg sydd arno, gwelwch ef ar unwaith, a chopïwch y cod i’ch tudalen.',
  choices: 'Dewisiadau',
  what: {
    label: 'Beth i’w ddangos',
    map: 'Map',
    list: 'Rhestr',
    table: 'Tabl',
    card: 'Un cerdyn',
    figure: 'Un ffigur',
  },
  /** The one thing that a card or a figure is of. */
  which: {
    card: 'Cerdyn ar gyfer',
    area: 'Ffigur ar gyfer',
    figure: 'Pa ffigur',
    count: 'Nifer yr arloeswyr hysbys',
    choose: 'Dewiswch un',
    organisations: 'Sefydliadau',
    search: 'Chwilio yn ôl enw',
    nothing: 'Dim o’r enw hwnnw',
    cardFirst: 'Dewiswch ardal neu sefydliad o dan “Cerdyn ar gyfer”, a bydd ei gerdyn yma.',
    areaFirst: 'Dewiswch gyngor o dan “Ffigur ar gyfer”, a bydd ei ffigur yma.',
  },
  colourBy: 'Lliwio’r map yn ôl',
  several: 'Sawl un',
  view: { label: 'Am', explore: 'Pwy sy’n gwneud hyn', need: 'Angen', gaps: 'Bylchau' },
  /** What else was chosen before. Each can be taken away. */
  kept: {
    label: 'Cedwir hefyd',
    remove: 'Tynnu {{name}}',
    pioneers: 'Arloeswyr: {{name}}',
    text: '“{{text}}”',
    near: 'O fewn {{distance}} i bwynt a ddewiswyd',
    selected: 'Yn agor ar: {{name}}',
    camera: 'Y rhan o’r map a welsoch ddiwethaf',
    ...forms('classes', 'Dim ond {{count}} categori o’r allwedd'),
    classes_two: 'Dim ond {{count}} gategori o’r allwedd',
    classes_few: 'Dim ond {{count}} chategori o’r allwedd',
    classes_many: 'Dim ond {{count}} chategori o’r allwedd',
    weights: 'Eich pwysau eich hun ar gyfer angen',
    catchment: 'Mae arloeswyr yn cyfrif hyd at {{distance}}',
    settings: 'Eich gosodiadau eich hun ar gyfer y sgorau',
  },
  noFilters: 'Nid oes hidlyddion eraill wedi’u dewis.',
  change: 'Mynd yn ôl a’i newid',
  area: {
    label: 'Dim ond y tu mewn i',
    all: 'Y DU gyfan',
    several: 'Sawl gwlad',
    nations: 'Gwledydd',
    regions: 'Rhanbarthau Lloegr',
    districts: 'Cynghorau',
    search: 'Chwilio am le',
    nothing: 'Dim lle o’r enw hwnnw',
  },
  controls: {
    label: 'Caiff darllenwyr ddefnyddio',
    filters: 'Hidlyddion',
    search: 'Chwilio',
    details: 'Manylion yr hyn a ddewisant',
    fullscreen: 'Sgrin lawn',
  },
  locks: { label: 'Ni chaiff darllenwyr newid', area: 'Yr ardal', filters: 'Yr hidlyddion' },
  own: 'Defnyddio fy lliwiau fy hun',
  ownUnused: 'Ni chânt eu defnyddio tra bo cyferbyniad uchel ymlaen.',
  colours: { label: 'Lliwiau', ink: 'Geiriau', paper: 'Cefndir', accent: 'Dolenni a botymau' },
  refusedHint: 'Dewiswch liwiau sy’n fwy gwahanol, a bydd y cod yma.',
  titleLabel: 'Teitl',
  height: 'Uchder mewn picseli',
  defaultTitle: {
    explore: 'Gwasanaethau a Yrrir gan Bobl',
    need: 'Angen am Wasanaethau a Yrrir gan Bobl',
    gaps: 'Ble y gall Gwasanaethau a Yrrir gan Bobl fod ar goll',
  },
  titleFor: '{{title}}: {{sector}}',
  titleIn: '{{title}}: {{place}}',
  preview: 'Rhagolwg',
  width: { label: 'Lled y rhagolwg', phone: 'Ffôn, 375 px', desktop: 'Bwrdd gwaith, 1,024 px' },
  scaled: 'Fe’i dangosir ar {{share}} o’i faint, er mwyn ffitio yma.',
  previewTitle: 'Rhagolwg: {{title}}',
  loading: 'Mae’r rhagolwg yn llwytho…',
  loaded: 'Mae’r rhagolwg wedi llwytho.',
  code: 'Cod i’w gopïo',
  snippet: {
    frame: {
      name: 'Ffrâm blaen',
      hint: 'Mae’n gweithio bron ym mhobman. Mae’n cadw’r uchder a ddewisoch.',
    },
    autoHeight: {
      name: 'Ffrâm sy’n ffitio’i chynnwys',
      hint: 'Y sgript sy’n gosod uchder y ffrâm.',
    },
    element: {
      name: 'Elfen <pps-map>',
      hint: 'Ar gyfer tudalen o’ch eiddo a all gynnwys sgriptiau.',
    },
  },
  copy: 'Copïo',
  copyNamed: 'Copïo: {{name}}',
  notes: {
    title: 'Nodiadau ar gyfer eich gwefan',
    untried:
      'Heb eu profi eto ar wefan fyw o’r mathau hyn. Gall yr hyn y mae’ch un chi yn ei ganiatáu fod yn wahanol.',
    wordpress: {
      name: 'WordPress',
      how: 'Ychwanegwch floc Custom HTML a gludo unrhyw un o’r tri. Nid yw WordPress yn cadw fframiau a sgriptiau ond pan fydd gweinyddwr neu olygydd wedi’u hychwanegu; mewn rhwydwaith o wefannau, gweinyddwr y rhwydwaith yn unig.',
    },
    drupal: {
      name: 'LocalGov Drupal',
      how: 'Ffrâm blaen yn unig, mewn fformat testun sy’n gadael fframiau drwodd. Mae llawer o fformatau’n eu tynnu: gofynnwch i dîm eich gwefan pa un i’w ddefnyddio. Dim ond nhw a all ychwanegu sgript.',
    },
    wix: {
      name: 'Wix',
      how: 'Ychwanegwch yr elfen ar gyfer cod HTML a gludo’r ffrâm blaen. Mae Wix yn ei rhoi mewn ffrâm o’i heiddo. Mae’r uchder a roddwch i’r elfen honno yn aros fel y mae, felly nid yw ffrâm sy’n ffitio’i chynnwys yn ennill dim.',
    },
    sharepoint: {
      name: 'SharePoint',
      how: 'Ffrâm blaen yn unig. Ychwanegwch y rhan we Embed a gludo’r ffrâm iddi. Rhaid i berchennog eich gwefan ganiatáu {{domain}} yn gyntaf o dan HTML field security. Nid yw sgriptiau’n rhedeg yno.',
    },
    html: {
      name: 'Tudalen o’ch eiddo',
      how: 'Gludwch unrhyw un o’r tri. Os oes gan eich tudalen Content-Security-Policy, rhaid iddo ganiatáu {{host}} yn frame-src, ac yn script-src ar gyfer y ddau sydd â sgript.',
    },
    sandbox: 'Os rhowch flwch tywod am y ffrâm, mae arni angen: {{least}}.',
  },
} as const satisfies Welsh<typeof english>;
