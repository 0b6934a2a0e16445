import type { titles as english } from '../en/titles';
import { forms } from './forms';
import type { Welsh } from './welsh';

/** Title and description of every state of the page. */
export const titles = {
  document: '{{title}} · Map Gwasanaethau a Yrrir gan Bobl',
  /** What is selected stands before what the view shows. */
  of: '{{name}} · {{title}}',
  table: '{{title}}, fel tabl',
  among: '{{title}}: {{list}}',
  more: '{{count}} hidlydd arall',
  text: '“{{text}}”',
  near: 'o fewn {{distance}} i bwynt a ddewiswyd',
  inside: 'o fewn {{name}}',
  start: 'Pwy sy’n helpu pobl i gymryd rheolaeth dros eu bywydau eu hunain',
  explore: 'Arloeswyr hysbys',
  need: 'Ble mae’r angen?',
  gaps: {
    both: 'Angen a chyrhaeddiad',
    gap: 'Bylchau',
    potential: 'Lleoedd i edrych arnynt yn gyntaf',
    need: 'Angen',
    reach: 'Cyrhaeddiad arloeswyr hysbys',
  },
  gapRows: {
    neighbourhoods: 'Cymdogaethau yn ôl angen a chyrhaeddiad',
    furthest: 'Y 100 cymdogaeth bellaf o gymorth',
  },
  plan: 'Ble nesaf',
  ...forms('amongAreas', '{{count}} ardal a ddewiswyd'),
  needBy: 'angen yn ôl {{list}}',
  ownNeed: 'angen yn ôl ffigurau a ddewiswyd',
  own: 'Eich data eich hun',
  method: 'Sut mae’r map yn cael ei lunio',
  introductions: 'Cyflwyniadau gwerth eu gwneud',
  questions: 'Tri chwestiwn',
  brief: 'Briff prototeip',
  record: 'Ychwanegu, cywiro neu gadarnhau cofnod',
  embed: 'Rhoi’r map ar eich gwefan',
  area: 'Proffil {{name}}',
  noArea: 'Dewiswch ardal',
  noOrganisation: 'Dewiswch sefydliad',
  noKind: 'Arferion a sectorau',
  compare: '{{list}} ochr yn ochr',
  compareNone: 'Ardaloedd ochr yn ochr',
  ...forms('areasShown', 'Dangosir {{count}} ardal'),
  description: {
    start:
      'Mae gwasanaethau a yrrir gan bobl yn helpu pobl i gymryd rheolaeth dros eu bywydau eu hunain. Gwelwch pwy sy’n gwneud hyn, ble mae’r angen, a ble i ddechrau.',
    explore:
      'Sefydliadau y gwyddys eu bod yn helpu pobl i gymryd rheolaeth dros eu bywydau eu hunain, ar fap o’r DU: {{title}}. Nid yw’r rhestr yn gyflawn.',
    need: '{{title}}: pob ardal cyngor yn y DU ar fap, fel rhestr ac fel tabl, gyda ffynhonnell a chyfnod.',
    gaps: '{{title}}. Lleoedd i edrych arnynt yn gyntaf: lle mae’r angen yn uchel ac nad oes arloeswr hysbys yn gweithio o fewn {{distance}} mewn llinell syth, neu o amgylch dŵr llydan, ac am bob un a edrychodd rhywun ynteu nad oes neb wedi edrych eto.',
    plan: '{{title}}. Pa ychydig leoedd a fyddai’n dod â’r nifer mwyaf o bobl mewn angen o fewn cyrraedd arloeswr, beth fyddai pob un yn ei newid o’i gymharu â heddiw, a phwy fyddai ar eu hennill a phwy na fyddai.',
    area: '{{name}} ar un dudalen: angen ochr yn ochr ag ardaloedd tebyg, arloeswyr hysbys yma a gerllaw, a’r hyn sy’n gweithio mewn lleoedd tebyg.',
    organisation:
      '{{name}}: beth y mae’n ei wneud, ble mae’n gweithio, beth a ganfuwyd amdano, ac i ba raddau y mae hynny wedi’i wirio.',
    practice:
      '{{name}}: beth ydyw, pwy sy’n ei wneud, a beth a ganfu astudiaethau o sefydliadau sy’n ei ddefnyddio.',
    sector:
      '{{name}}: pwy sy’n gweithio ynddo a sut, a beth a ganfu astudiaethau o sefydliadau sy’n gweithio ynddo.',
    noKind: 'Beth yw pob arfer a sector, a phwy sy’n ei wneud.',
    compare: '{{title}}: angen, cyrhaeddiad a phob ffigur cyhoeddedig mewn un tabl.',
    introductions:
      '{{title}}. Pob lle o angen uchel lle nad oes neb yn hysbys, ac un sydd wrth ei waith mewn lle tebyg y gallai ofyn iddo.',
    questions:
      'Mae’r hyn yr hoffech ei newid, pwy ddylai ennill rheolaeth a beth sydd i adeiladu arno yn arwain at ddau neu dri arfer, a map o bwy sy’n eu defnyddio.',
    brief:
      '{{title}}. Yr angen lleol, pwy sy’n hysbys, beth a wnaed mewn mannau eraill, gan bwy i ddysgu, beth i’w fesur a’r hyn nad yw’n hysbys, ar un neu ddwy dudalen.',
    record:
      'Dywedwch wrth y map am sefydliad sydd ar goll, yn anghywir, yn gywir neu wedi cau, neu am ardal lle buoch yn chwilio heb ganfod neb. Nid yw’r dudalen yn anfon dim.',
    embed:
      'Dewiswch beth mae eich tudalen yn ei ddangos o’r map, edrychwch arno, a chopïwch y cod.',
    own: 'Agorwch restr o’ch eiddo ar y ddyfais hon: ei gweld ar y map, ei chymharu â’r cyfeiriadur, ei chyfrif yn y bwlch. Ni chaiff dim ohoni ei anfon.',
    method:
      'Sut y cyfrifir angen, cyrhaeddiad a bwlch, o ba ffynonellau, a’r hyn na allant ei ddweud.',
  },
} as const satisfies Welsh<typeof english>;
