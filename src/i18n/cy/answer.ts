import type { answer as english } from '../en/answer';
import { forms } from './forms';
import type { Welsh } from './welsh';

/** The four answers on one area, in the same words on page, panel and paper and in a frame. */
export const answer = {
  title: {
    need: 'Beth sy’n sefyll allan o ran angen yma',
    reach: 'Pwy sy’n gweithio yma a gerllaw',
    elsewhere: 'Beth sy’n gweithio mewn lleoedd fel hwn',
    start: 'Beth allai ddechrau yma',
  },
  openPage: 'Agor y dudalen: {{name}}',
  working: 'Yn cyfrifo beth sy’n sefyll allan, pwy sydd gerllaw a beth allai ddechrau…',
  need: {
    deprivation: '{{label}}: {{rank}} ({{value}}).',
    deprived: {
      ...forms('most_ordinal', 'rhif {{count}} o’r mwyaf difreintiedig, o {{of}} ({{nation}})'),
      ...forms('least_ordinal', 'rhif {{count}} o’r lleiaf difreintiedig, o {{of}} ({{nation}})'),
      mostFirst: 'y fwyaf difreintiedig o {{of}} ({{nation}})',
      leastFirst: 'y leiaf difreintiedig o {{of}} ({{nation}})',
    },
    noDeprivation: 'Ni chyhoeddir sgôr amddifadedd ar ei chyfer.',
    againstNation: 'Ochr yn ochr â’r wlad ({{nation}})',
    ...forms(
      'nation',
      'Mae {{count}} o {{of}} ffigur ymhlith y degfed o ardaloedd cyngor â’r angen mwyaf.',
    ),
    nation_zero:
      'Nid oes yr un o {{of}} ffigur ymhlith y degfed o ardaloedd cyngor â’r angen mwyaf.',
    ...forms('less', 'Mae {{count}} yn dangos llai o angen nag yn yr ardal ganol.'),
    noFigures: 'Ni chyhoeddir ffigur yr ardal ei hun y gellid ei gymharu.',
    againstSimilar: 'Ochr yn ochr â lleoedd tebyg',
    ...forms(
      'similar',
      'Mae {{count}} o {{of}} ffigur yn sefyll allan fel angen o blith y lleoedd tebycaf iddi ({{places}}).',
    ),
    similar_zero:
      'Nid oes yr un o {{of}} ffigur yn sefyll allan o blith y lleoedd tebycaf iddi ({{places}}).',
    similarShared:
      'Nid oes yr un o {{of}} ffigur yn sefyll allan o blith y lleoedd tebycaf iddi ({{places}}): maent yn rhannu’r angen hwn.',
    similarTooFew: 'Rhy ychydig o leoedd tebyg sydd â’u ffigurau eu hunain i gymharu â nhw.',
    besideNation: 'Safle: {{rank}}; mae gan yr ardal ganol {{middle}}.',
    besideSimilar: {
      'stands-out': 'Llawer gwaeth nag mewn lleoedd tebyg (canol {{middle}}).',
      worse: 'Gwaeth nag mewn lleoedd tebyg (canol {{middle}}), o fewn eu hystod arferol.',
      'about-the-same': 'Tua’r un fath ag mewn lleoedd tebyg (canol {{middle}}).',
      better: 'Gwell nag mewn lleoedd tebyg (canol {{middle}}).',
      'cannot-tell': 'Ni ellir ei wahaniaethu oddi wrth leoedd tebyg (canol {{middle}}).',
      tooFew: 'Rhy ychydig o leoedd tebyg sydd â’r ffigur hwn.',
    },
  },
  reach: {
    ...forms('inside', 'Mae {{count}} arloeswr hysbys yn gweithio yma: {{list}}.'),
    insideMore: 'Mae {{count}} arloeswr hysbys yn gweithio yma, yn eu plith {{list}}.',
    nobody: 'Nid oes arloeswr hysbys yn gweithio yma ({{looked}}).',
    near: 'Agosaf y tu allan: {{list}}.',
    nearOne: '{{name}}, {{distance}} i’r {{direction}}',
    nearRoundWater: '{{name}} i’r {{direction}}, {{distance}} dros y groesfan agosaf',
    nobodyNear: 'Nid oes yr un yn hysbys yn unman arall.',
    all: 'Mae pawb yma yn byw o fewn cyrraedd arloeswr hysbys o ryw fath.',
    share: 'Mae tua {{share}} o bobl yn byw o fewn cyrraedd arloeswr hysbys o ryw fath.',
    few: 'Mae llai nag 1% o bobl yn byw o fewn cyrraedd arloeswr hysbys o ryw fath.',
    none: 'Nid oes neb yma yn byw o fewn cyrraedd arloeswr hysbys o unrhyw fath.',
    sectorsAll: 'Ym mhob sector mae arloeswr hysbys yn gweithio yma.',
    ...forms('empty', 'Nid oes arloeswr hysbys yn gweithio yma mewn {{count}} o’r {{of}} sector.'),
    looked: '{{name}}: {{looked}}.',
    ...forms(
      'lookedNone',
      'Edrychodd rhywun ar {{count}} o’r rhain; nid oes neb wedi edrych ar y lleill ({{others}}) eto.',
    ),
    lookedNone_zero: 'Nid oes neb wedi edrych ar yr un o’r rhain eto.',
    lookedAll: 'Edrychodd rhywun ar bob un o’r rhain.',
  },
  compass: {
    north: 'gogledd',
    'north-east': 'gogledd-ddwyrain',
    east: 'dwyrain',
    'south-east': 'de-ddwyrain',
    south: 'de',
    'south-west': 'de-orllewin',
    west: 'gorllewin',
    'north-west': 'gogledd-orllewin',
  },
  elsewhere: {
    how: 'Y lleoedd hyn sydd debycaf i hwn yn ôl ffigurau swyddogol. Mae arloeswr yno yn dangos y gellir ei wneud, nid ei fod wedi gweithio.',
    one: '{{name}}, ardal {{place}}, ar gyfer {{sector}}: {{practices}}.',
    evidence: {
      'controlled-study': 'Tystiolaeth gryfaf: astudiaeth â grŵp cymharu.',
      evaluation: 'Tystiolaeth gryfaf: gwerthusiad.',
      'case-study': 'Tystiolaeth gryfaf: astudiaeth achos.',
      'own-statement': 'Tystiolaeth: ei ddatganiad ei hun yn unig.',
      'none-known': 'Nid oes astudiaeth hysbys ohono.',
      'not-looked-up': 'Ni chwiliwyd eto a gafodd ei astudio.',
    },
    none: 'Nid oes arloeswr hysbys mewn lle tebyg nad yw’n gweithio yma eisoes.',
    noSimilar: 'Nid yw’r Swyddfa Ystadegau Gwladol yn cyhoeddi ardaloedd tebyg ar gyfer hon.',
  },
  start: {
    title: '{{practice}}, ar gyfer {{sector}}',
    why: 'Mae “{{figure}}” yn sefyll allan.',
    whyNobody: 'Nid oes arloeswr hysbys o’r sector hwn yn gweithio yma.',
    here: 'Nid oes neb hysbys yn gwneud hyn yma yn y sector hwn ({{looked}}).',
    ...forms(
      'example',
      'Mae ar waith mewn {{count}} o {{of}} o leoedd tebyg, er enghraifft {{name}}, ardal {{place}}.',
    ),
    example_one: 'Mae ar waith mewn {{count}} o {{of}} o leoedd tebyg: {{name}}, ardal {{place}}.',
    gaps: 'Ble arall? {{practice}} yn y golwg Bylchau',
    brief: 'Ysgrifennu briff ar gyfer y lle hwn: {{practice}}',
    how: 'Lleoedd i ddechrau chwilio, nid cyngor.',
    none: 'Nid oes dim yn dilyn o’r ffigurau yn unig. Dewiswch sector o dan “Ardaloedd tebyg i hon” i weld beth a wna eraill.',
  },
} as const satisfies Welsh<typeof english>;
