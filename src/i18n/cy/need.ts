import type { need as english } from '../en/need';
import { forms } from './forms';
import type { Welsh } from './welsh';

/** Need: one indicator, or a need index with a person's own weights. */
export const need = {
  title: 'Ble mae’r angen?',
  mode: { label: 'Dangos', index: 'Mynegai angen', indicator: 'Un ffigur' },
  sector: 'Mynegai angen ar gyfer',
  allSectors: 'Pob sector',
  indicator: 'Ffigur',
  searchIndicator: 'Chwilio’r ffigurau',
  noIndicator: 'Dim ffigur o’r enw hwn',
  chooseIndicator: 'Dewiswch ffigur',
  unknownIndicator: 'Mae’r ddolen hon yn enwi ffigur nad yw yn ein tablau. Dewiswch un arall.',
  noSelfEfficacy:
    'Nid oes gennym ffigur lleol o hunaneffeithiolrwydd eto, er bod rhai gan arolygon yn Lloegr, Cymru a Gogledd Iwerddon; yr agosaf yma yw “worthwhile”: i ba raddau y mae pobl yn teimlo bod yr hyn a wnânt yn werth chweil.',
  showWorthwhile: 'Ei ddangos',

  summary: {
    range:
      '<strong><english>{{label}}</english></strong>: o {{most}} ({{mostArea}}), lle mae’r angen uchaf, i {{least}} ({{leastArea}}). Ffigur yr ardal ganol yw {{median}}.',
    rangeContext:
      '<strong><english>{{label}}</english></strong>: o {{most}} ({{mostArea}}) i {{least}} ({{leastArea}}). Ffigur yr ardal ganol yw {{median}}.',
    rangeWithin:
      '<strong><english>{{label}}</english></strong> ({{nation}}): o {{most}} ({{mostArea}}), lle mae’r angen uchaf, i {{least}} ({{leastArea}}). Ffigur yr ardal ganol yw {{median}}.',
    index:
      'Yn ôl y mynegai angen hwn, yr ardal â’r angen mwyaf yw <strong>{{most}}</strong>, a’r ardal â’r angen lleiaf yw {{least}}.',
    indexWithin:
      'Yn ôl y mynegai angen hwn ({{nation}}), yr ardal â’r angen mwyaf yw <strong>{{most}}</strong>, a’r ardal â’r angen lleiaf yw {{least}}.',
    nothing: 'Nid oes gan yr un ardal ffigur.',
    working: 'Wrthi’n cyfrifo’r mynegai angen ar gyfer pob ardal…',
  },
  withinNation:
    'Mae’r gwledydd yn diffinio hyn yn wahanol, felly caiff ardaloedd eu gosod mewn trefn o fewn eu gwlad yn unig.',
  apart:
    'Mae’r gwledydd yn cyhoeddi ffigurau gwahanol, felly darllenir pob un yn ôl ei ffigurau ei hun. Safle o fewn y wlad yw angen: cymharwch ardaloedd o’r un wlad, byth o ddwy.',
  nation: 'Gwlad',
  source: 'Ffynhonnell: <english>{{source}}</english>, {{period}}',

  ends: {
    most: 'Yr angen mwyaf',
    least: 'Yr angen lleiaf',
    highest: 'Uchaf',
    lowest: 'Isaf',
    rank: '{{rank}}',
    tiedRank: '{{rank}}=',
    tiedNote: 'Mae = yn nodi ardaloedd sy’n rhannu safle.',
    of: 'Safle ymhlith {{areas}} ardal.',
    ofNation: 'Safle ymhlith {{areas}} ardal ({{nation}}).',
    ...forms('larger', 'Mae {{count}} ardal yn dangos ffigur ardal fwy, ac felly heb safle.'),
    indexValue: '{{score}} o 100',
  },

  missing: {
    ...forms('title', '{{count}} ardal heb ffigur'),
    outside: 'Fe’i cyhoeddir ar gyfer {{nations}} yn unig: mae {{count}} ardal y tu allan i hynny.',
    ...forms('inside', 'Ar gyfer {{count}} ardal yno, ni chyhoeddir ffigur:'),
    ...forms(
      'index',
      'Ar gyfer {{count}} ardal, cyhoeddir llai na dwy ran o dair o’r mynegai, yn ôl pwysau:',
    ),
    never:
      'Ni ddarllenir diffyg ffigur byth fel sero. Mae’r map yn rhoi llinellau dros yr ardaloedd hyn.',
  },

  metadata: {
    title: 'Am y ffigur hwn',
    definition: 'Beth ydyw',
    unit: 'Uned',
    direction: 'Cyfeiriad',
    period: 'Cyfnod',
    geography: 'Cyhoeddwyd ar gyfer',
    nations: 'Y gwledydd sydd ynddo',
    basis: 'Sut y cafodd ardaloedd y ffigur',
    source: 'Ffynhonnell',
    licence: 'Trwydded',
    caveat: 'Cofiwch',
    ...forms('basisCount', '{{count}} ardal: {{basis}}'),
  },

  weights: {
    title: 'Beth sy’n cyfrif, a faint',
    titleIn: 'Beth sy’n cyfrif, a faint ({{nation}})',
    why: 'Caiff pob ffigur ei droi’n safle o 0 (yr angen lleiaf) i 1 (yr angen mwyaf) ymhlith yr holl ardaloedd. Y mynegai yw eu cyfartaledd, wedi’i bwysoli fel hyn, ac wedi’i droi’n safle eto: mae 93 o 100 yn golygu mwy o angen nag mewn tua 93% o ardaloedd.',
    whyWithin:
      'Caiff pob ffigur ei droi’n safle o 0 (yr angen lleiaf) i 1 (yr angen mwyaf). Y mynegai yw eu cyfartaledd, wedi’i bwysoli fel hyn, ac wedi’i droi’n safle ymhlith ardaloedd y wlad: mae 93 o 100 yn golygu mwy o angen nag mewn tua 93% ohonynt.',
    usual: 'Y cydbwysedd arferol',
    equal: 'Pob un yr un fath',
    presets: 'Dechrau o',
    own: 'Mae eich pwysau eich hun ar waith.',
    ownApart:
      'Un rhestr ydynt i bob gwlad; mae pob un yn cyfrif y ffigurau ohoni y mae’n eu cyhoeddi.',
    leftOut: 'wedi’i adael allan',
    asUsual: 'fel arfer, {{share}}',
    times: '× {{times}}, {{share}}',
    add: 'Ychwanegu ffigur',
    addPlaceholder: 'Dewiswch ffigur i’w ychwanegu',
    remove: 'Tynnu {{label}}',
    refused: 'Ni ellir cyfrifo’r dewis hwn.',
    caution: 'Cofiwch: <english>{{caution}}</english>',
  },
} as const satisfies Welsh<typeof english>;
