import type { explore as english } from '../en/explore';
import { forms } from './forms';
import type { Welsh } from './welsh';

/** Explore: who is doing this. */
export const explore = {
  title: 'Pwy sy’n gwneud hyn?',
  own: 'Eich data eich hun: agor rhestr ar y ddyfais hon…',
  intro:
    'Gwasanaethau sy’n helpu pobl i gymryd rheolaeth dros eu bywydau eu hunain. Mae mwy ohonynt nag y gwyddom amdanynt.',
  status: '{{organisations}}, {{places}}',
  searching: 'Yn chwilio am y geiriau hyn…',
  studies: {
    waiting: 'Yn nôl yr astudiaethau…',
    missing:
      'Ni chyrhaeddodd yr astudiaethau, felly nid yw’r dewis o’r hyn a astudiwyd yn cyfrif eto.',
  },
  searchMissing:
    'Ni chyrhaeddodd cod y chwiliad testun. Newidiwch y testun i roi cynnig arall arni.',
  ...forms('organisations', '{{count}} sefydliad'),
  ...forms('places', '{{count}} lleoliad'),
  places_two: '{{count}} leoliad',
  onlyActive: 'Dim ond y rhai y gwyddom eu bod yn weithredol ({{count}})',
  kinds: {
    sector: 'Yn ôl y rhan o fywyd',
    practice: 'Yn ôl eu ffordd o weithio',
    showAll: 'Dangos pob un ({{count}})',
    show: 'Dangos y mathau',
  },
  text: {
    label: 'Chwilio yn y rhestr hon',
    hint: 'Enw, arfer neu le',
    clear: 'Clirio’r testun',
  },
  filters: {
    label: 'Culhau’r rhestr',
    more: 'Mwy o hidlyddion',
    fewer: 'Llai o hidlyddion',
    chosen: 'Hidlyddion a ddewiswyd',
    remove: 'Tynnu’r hidlydd {{name}}',
    clear: 'Clirio’r cyfan',
    ...forms('count', '{{count}} wedi’u dewis'),
    count_one: '{{count}} wedi’i ddewis',
    insideChip: 'O fewn {{name}}',
  },
  facet: {
    sector: 'Sector',
    practice: 'Arfer',
    empowerment: 'Pwy sy’n ennill rheolaeth',
    nation: 'Gwlad',
    region: 'Rhanbarth',
    evidence: 'Tystiolaeth',
    quality: 'Yr hyn a astudiwyd',
    status: 'Statws',
    reach: 'Lleol neu genedlaethol',
  },
  facetHint: {
    sector:
      'Y rhan o fywyd y mae gwasanaeth yn gweithio ynddi. Gall un sefydliad fod mewn sawl sector.',
    practice: 'Sut mae gwasanaeth yn magu hyder i weithredu.',
    empowerment: 'I bwy y mae’r gwasanaeth wedi’i lunio i roi mwy o reolaeth.',
    nation:
      'Ble mae’n gweithio; nid yw prif swyddfa’n ddigon. Mae gwasanaethau ar gyfer y Deyrnas Unedig gyfan yn cyfrif ym mhob gwlad.',
    region:
      'Y rhanbarthau o Loegr lle mae’n gweithio. Mae gwasanaethau ar gyfer Lloegr gyfan yn cyfrif ym mhob rhanbarth.',
    evidence:
      'Y math cryfaf o astudiaeth y gwyddom amdano. Mae’n dweud sut y gwnaed yr astudiaeth, nid yr hyn a ganfu.',
    quality:
      'Mae gan ein tablau astudiaeth am hyn: honiad, ar beth y mae’n seiliedig, ac i ba gyfeiriad y mae’n pwyntio. Gall bwyntio’r naill ffordd neu’r llall; mae tudalen pob un yn dweud pa un. Lle nad oes gennym astudiaeth, ni wyddom.',
    reach: 'A yw’n gweithio mewn un lle, mewn rhanbarth neu mewn gwlad gyfan. Ein barn ni yw hyn.',
  },
  definitions: { show: 'Beth yw ystyr y rhain?', hide: 'Cuddio’r ystyron' },
  near: {
    label: 'Yn agos at le',
    intro: 'Pwy sy’n gweithio o fewn pellter penodol i bwynt, mewn llinell syth.',
    pick: 'Dewis pwynt ar y map',
    middle: 'Yn agos at ganol {{name}}',
    field: 'Cyngor, tref neu god post',
    around: 'O gwmpas pwynt yn ardal {{name}}',
    aroundPoint: 'O gwmpas y pwynt a ddewiswyd',
    radius: 'Pellter llinell syth',
    clear: 'Clirio’r lle hwn',
    about: 'tua {{distance}}',
    nearest: 'Y pump agosaf',
    nearestHint:
      'Beth bynnag yw’r pellter uchod. Nid yw gwasanaethau sydd wedi cau na phrif swyddfeydd cenedlaethol wedi’u cynnwys. Mae “tua” yn golygu mai canol tref neu ddosbarth yw’r pwynt.',
    noneNearest:
      'Nid oes arloeswr hysbys â lleoliad ar y map sy’n cyd-fynd â’r hidlyddion eraill. Mewn llawer o leoedd nid oes neb wedi edrych eto.',
  },
  inside: {
    unknown: 'Mae’r ddolen hon yn gofyn am ardal nad yw yn ein tablau. Dangosir popeth.',
  },
  list: {
    missing: 'A oes rhywun ar goll yma?',
    local: 'Gyda’u lleoliad eu hunain',
    checkedHint: 'Mae tic yn golygu bod y cofnod wedi’i wirio.',
    national: 'Gwasanaethau cenedlaethol ac ar-lein',
    nationalHint:
      'Maent yn gweithio ar draws gwlad gyfan neu’r Deyrnas Unedig, felly nid oes ganddynt bwynt ar y map.',
    doubtful: 'Wedi cau, neu ddim yn hysbys a ydynt yn weithredol',
    doubtfulHint:
      'Fe’u cedwir oherwydd yr hyn y gallant ei ddysgu i ni. Mae’r blwch uchod yn eu hepgor.',
    ...forms(
      'officesOnly',
      '{{count}} sefydliad arall sydd â’u prif swyddfa yma. Ni wyddom ble maent yn gweithio, felly nid ydynt ar y rhestr.',
    ),
    officesOnly_one:
      '{{count}} sefydliad arall sydd â’i brif swyddfa yma. Ni wyddom ble mae’n gweithio, felly nid yw ar y rhestr.',
    partOf: 'Rhan o’r sefydliad hwn: {{name}}',
    added: 'Dangosir {{shown}} o {{total}} yn awr. Rydych ar y cyntaf o’r rhai newydd.',
    ...forms('more', 'Dangos {{count}} arall'),
    shown: 'Yn dangos {{shown}} o {{total}}',
    sectors: 'Sectorau: {{names}}',
    headOffice: 'Prif swyddfa: {{place}}',
    ...forms('andMore', '{{places}} a hefyd {{count}} lleoliad arall'),
    andMore_two: '{{places}} a hefyd {{count}} leoliad arall',
    worksAcross: 'Yn gweithio ar draws {{nation}}',
    worksAcrossAll: 'Yn gweithio ar draws y Deyrnas Unedig',
    noPlace: 'Lleoliad ddim yn hysbys',
  },
  check: {
    verified: 'Wedi’i gadarnhau',
    ageing: 'Yn heneiddio',
    lapsed: 'Wedi dod i ben',
    checked: 'Wedi’i wirio',
    'not-checked': 'Heb ei wirio eto',
  },
  empty: {
    title: 'Nid oes arloeswr hysbys sy’n cyd-fynd â hyn i gyd',
    body: 'Nid yw hynny’n golygu nad oes un: nid yw ein rhestr yn gyflawn, ac mewn llawer o leoedd nid oes neb wedi edrych eto.',
    ...forms('drop', 'Hepgor “{{part}}” a gweld {{count}} sefydliad'),
    parts: { text: 'Chwilio yn y rhestr hon', near: 'Yn agos at le', inside: 'O fewn ardal' },
    start: 'Dechrau eto heb hidlyddion',
  },
} as const satisfies Welsh<typeof english>;
