import type { app as english } from '../en/app';
import type { Welsh } from './welsh';

/** Frame of the page: name, navigation, loading and trouble. */
export const app = {
  name: 'Map Gwasanaethau a Yrrir gan Bobl',
  shortName: 'Map PPS',
  tagline:
    'Pwy sy’n helpu pobl i gymryd rheolaeth dros eu bywydau, ble mae’r angen, a ble i edrych yn gyntaf',
  skipToContent: 'Neidio i’r rhestr',
  views: { explore: 'Archwilio', need: 'Angen', gaps: 'Bylchau', plan: 'Cynllun', method: 'Dull' },
  viewHints: {
    explore: 'Pwy sy’n gwneud hyn?',
    need: 'Ble mae’r angen?',
    gaps: 'Ble mae’r angen yn uchel heb neb hysbys yn gweithio yno?',
    plan: 'Ble nesaf, beth fyddai’n newid, a phwy fyddai ar eu hennill?',
    method: 'Sut mae’r ffigurau’n cael eu llunio, a’u cyfyngiadau',
  },
  viewsLabel: 'Golygon',
  tell: {
    add: 'Ychwanegu un',
    correct: 'Cywiro neu gadarnhau’r cofnod hwn',
    close: 'Mae wedi cau',
    looked: 'Rwyf wedi chwilio yma heb ganfod neb',
  },
  show: { label: 'Dangos fel', map: 'Map', table: 'Tabl', compare: 'Cymharu ({{count}})' },
  theme: {
    label: 'Lliwiau',
    auto: 'Fel fy nyfais',
    light: 'Golau',
    dark: 'Tywyll',
    contrast: 'Cyferbyniad uchel',
  },
  /** Each language is called what its speakers call it. */
  language: {
    label: 'Iaith',
    en: 'English',
    cy: 'Cymraeg',
    note: 'Nid yw’r Gymraeg wedi’i phrawfddarllen eto gan siaradwr Cymraeg. Yn Saesneg y mae enwau’r ffigurau a’r geiriau am sefydliadau.',
  },
  settings: 'Gosodiadau',
  share: 'Rhannu',
  print: 'Argraffu',
  putOnSite: 'Rhoi hwn ar eich gwefan',
  copyLink: 'Copïo’r ddolen',
  copied: 'Wedi copïo',
  copyFailed: 'Ni chaniataodd eich porwr gopïo. Dewiswch y testun a’i gopïo eich hun.',
  copyByHand: 'Testun i’w gopïo',
  close: 'Cau',
  panelLabel: 'Panel',
  detailLabel: 'Manylion',
  expandPanel: 'Dangos mwy o’r rhestr',
  collapsePanel: 'Dangos mwy o’r map',
  loading: 'Yn llwytho…',
  retry: 'Ceisio eto',
  pieceMissing:
    'Ni chyrhaeddodd y rhan hon o’r dudalen. Ceisiwch eto, neu ail-lwythwch y dudalen; cedwir yr hyn a ddewisoch.',
  dataProblem: {
    missing:
      'Nid oedd modd nôl y ffeil {{file}}. Mae popeth nad yw’n dibynnu arni yn dal i weithio.',
    'cut-off':
      'Cyrhaeddodd y ffeil {{file}} heb fod yn gyflawn. Mae popeth nad yw’n dibynnu arni yn dal i weithio.',
    malformed:
      'Mae’r ffeil {{file}} wedi’i difrodi. Mae popeth nad yw’n dibynnu arni yn dal i weithio.',
    'other-edition':
      'Mae’r map wedi’i adnewyddu: mae {{file}} yn perthyn i argraffiad gwahanol i’r dudalen hon. Ail-lwythwch hi; cedwir yr hyn a ddewisoch.',
  },
  crash:
    'Aeth rhywbeth o’i le ar y dudalen hon. Mae eich dolen wedi’i chadw; mae ail-lwytho’r dudalen yn helpu fel arfer.',
  reload: 'Ail-lwytho’r dudalen',
  notKnown: 'Ddim yn hysbys',
  noValue: 'Dim ffigur',
  unread: 'Ni ellid darllen rhan o’r ddolen hon, ac fe’i gadewir allan: {{names}}.',
  unreadSeen: 'Cau’r neges hon',
  attribution:
    'Ffiniau: y Swyddfa Ystadegau Gwladol, Trwydded Llywodraeth Agored v3; yn cynnwys data’r OS © Hawlfraint y Goron a hawl cronfa ddata 2024. Tir cyfagos: Natural Earth.',
  own: {
    counted:
      'Mae’r ateb hwn yn cyfrif pwyntiau o’ch eiddo chi hefyd ({{points, number}}). Mae eraill yn ei weld hebddynt.',
    countedFigure:
      'Mae’r angen yn yr ateb hwn yn cyfrif ffigur o’ch eiddo chi: “{{label}}”, {{share}} o’r angen. Mae eraill yn ei weld hebddo.',
    drawn: 'Pwyntiau rhywun ei hun yw’r trionglau ({{points, number}}), nid rhai’r map hwn.',
    notInLink: 'Nid yw eich data eich hun yn y ddolen.',
  },
} as const satisfies Welsh<typeof english>;
