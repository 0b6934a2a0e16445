import type { profile as english } from '../en/profile';
import { forms } from './forms';
import type { Welsh } from './welsh';

/** The page of one area, on screen, on paper and as text. */
export const profile = {
  choose: 'Dewiswch ardal',
  chooseHint:
    'Teipiwch gyngor, tref neu god post yn y blwch chwilio, a bydd ei thudalen yn agor yma.',
  onMap: 'Ei dangos ar y map',
  print: 'Argraffu un dudalen',
  copyText: 'Copïo fel testun',
  working: 'Mae’r ffigurau ar eu ffordd…',
  contents: 'Ar y dudalen hon',
  ...forms('outline', '{{name}} ymhlith ei chymdogion; {{count}} lleoliad arloeswyr hysbys'),
  outline_two: '{{name}} ymhlith ei chymdogion; {{count}} leoliad arloeswyr hysbys',
  outlineKey: {
    exact: 'Lleoliad arloeswr hysbys,',
    rough: 'dim ond ei ddinas neu ei ardal cyngor sy’n hysbys.',
    north: 'Mae’r gogledd ar y brig.',
  },
  place: '{{district}}, lle mae tua {{people}} o bobl yn byw ({{source}}).',
  fewPeople: 'Cyn lleied fel bod ffigurau’n neidio, ac ni chaiff ei rhestru oni ofynnwch.',
  sections: {
    every: 'Pob ffigur sy’n sefyll allan',
    sectors: 'Pwy sy’n gweithio yma, fesul sector',
    similar: 'Ardaloedd tebyg i hon, lle mae arloeswr yn gweithio',
    practices: 'O angen i arfer',
    themes: 'Angen yn ôl thema',
    inside: 'Y cymdogaethau y tu mewn',
    unknown: 'Beth nad yw’n hysbys',
  },
  every: {
    ...forms('need', 'Mae {{count}} ffigur yn sefyll allan fel angen'),
    need_zero: 'Nid oes ffigur yn sefyll allan fel angen',
    how: 'Ochr yn ochr â’i gwlad: mae llai o angen mewn naw o bob deg o’r ardaloedd eraill. Ochr yn ochr â lleoedd tebyg: ymhell o’u canol. Y pellaf allan sy’n dod gyntaf.',
    ...forms('cannotTell', '{{count}} ffigur a all fod yn wahanol drwy hap'),
    chance:
      'Byddai’r rhain yn sefyll allan, ond o samplau y dônt. Mae canol y lleill o fewn eu hystod, felly ni ellir dweud.',
  },
  unusual: {
    title: 'Anarferol ochr yn ochr â lleoedd tebyg, angen neu beidio',
    how: 'Gosodwn bob ffigur ochr yn ochr â chanol yr ardaloedd tebyg a rhestru’r rhai sydd ymhell ohono, y pellaf yn gyntaf. Gadewir allan ffigur a all fod yn wahanol drwy hap yn unig.',
    higher:
      '{{label}}: uwch nag mewn ardaloedd tebyg. {{value}} yma, {{median}} yng nghanol {{count}} ardal debyg.',
    lower:
      '{{label}}: is nag mewn ardaloedd tebyg. {{value}} yma, {{median}} yng nghanol {{count}} ardal debyg.',
    more: 'Dangos {{count}} arall',
    ...forms('none', 'Nid oes dim yn sefyll allan: roedd modd cymharu {{count}} ffigur.'),
    tooFew:
      'Rhy ychydig o ardaloedd tebyg sydd â’u ffigurau eu hunain yma, felly ni allwn ddweud beth sy’n anarferol.',
  },
  need: {
    how: 'Mae pob dot yn un ardal cyngor. Y dot mawr yw {{name}}, gyda’i gyfwng 95% fel llinell lle cyhoeddir un. Y dotiau â chylch yw’r ardaloedd tebyg; y marc tal yw {{nation}}.',
    regionMark: 'Y marc byr yw {{region}}.',
    ownOnly:
      'Dim ond ffigurau’r ardal ei hun a gymherir. Ni chymherir ffigur sir, a ddangosir yma am nad oes gwell.',
    noValue: 'Dim ffigur wedi’i gyhoeddi ar gyfer yr ardal hon',
    scaleNation: 'Ardaloedd {{nation}} yn unig: mae’r gwledydd yn mesur hyn yn wahanol',
    interval: 'cyfwng 95% {{low}} i {{high}}',
    median: 'canol yr ardaloedd tebyg {{value}}',
    region: '{{name}} {{value}}',
    chart: '{{label}}: {{value}} yma. Yr isaf o {{count}} ardal yw {{least}}, yr uchaf {{most}}.',
  },
  standing: {
    higher: 'Uwch nag ardaloedd tebyg',
    lower: 'Is nag ardaloedd tebyg',
    worseHigher: 'Gwaeth nag ardaloedd tebyg (uwch)',
    worseLower: 'Gwaeth nag ardaloedd tebyg (is)',
    betterHigher: 'Gwell nag ardaloedd tebyg (uwch)',
    betterLower: 'Gwell nag ardaloedd tebyg (is)',
    'about-the-same': 'Tua’r un fath ag ardaloedd tebyg',
    'cannot-tell': 'Ni ellir dweud: gall y gwahaniaeth oddi wrth ardaloedd tebyg fod yn hap',
    'too-few-similar-areas': 'Rhy ychydig o ardaloedd tebyg sydd â’u ffigur eu hunain',
    county: 'Heb ei gymharu: ffigur sir yw hwn',
  },
  reach: {
    how: 'Llinellau syth yw’r pellteroedd, o amgylch dŵr llydan dros ei groesfannau, o’r lle y mae pobl yn byw ar gyfartaledd. Ystyr “o fewn cyrraedd” yw {{distance}}, dwywaith mor bell i sefydliad rhanbarthol, neu fyw mewn ardal y mae un yn ei gwasanaethu’n gyfan.',
    all: 'Pob sector',
    ...forms('here', 'Mae {{count}} yn gweithio yma: '),
    nobody: 'Nid oes arloeswr hysbys yn gweithio yma ({{looked}}).',
    ...forms('more', 'a hefyd {{count}} arall'),
    outside: 'Yr agosaf y tu allan: ',
    distance: '{{distance}} i’r {{direction}}',
    within: 'o fewn cyrraedd i {{people}}',
    national: 'Yn gweithio unrhyw le yn y wlad: {{nation}}',
    nationalHow:
      'Gwasanaethau ar-lein neu genedlaethol heb le eu hunain. Maent ar agor i bobl yma, ond ni chânt eu cyfrif yn lleol.',
    ...forms('showAll', 'Dangos {{count}} arall'),
  },
  unknown: {
    list: 'Nid yw ein rhestr o arloeswyr yn gyflawn: nid yw “dim arloeswr hysbys” yr un fath â neb.',
    ...forms('looked', 'Mae rhywun wedi edrych yma am {{count}} o’r {{of}} sector.'),
    looked_zero: 'Nid oes neb wedi edrych yma eto am arloeswyr unrhyw un o’r {{of}} sector.',
    ...forms('missing', 'Ni chyhoeddir {{count}} ffigur ar gyfer yr ardal hon: {{list}}.'),
    ...forms('county', 'Daw {{count}} ffigur o ardal fwy ({{county}} neu un arall): {{list}}.'),
    ...forms('unchecked', 'Nid yw {{count}} o’r arloeswyr sy’n gweithio yma wedi’u gwirio eto.'),
    unchecked_one: 'Nid yw {{count}} o’r arloeswyr sy’n gweithio yma wedi’i wirio eto.',
    travel:
      'Nid yw’n hysbys faint o amser y mae’r daith yn ei gymryd, nac a oes lle mewn gwasanaeth.',
  },
  elsewhere: {
    how: 'Mae’r Swyddfa Ystadegau Gwladol yn enwi 20 ardal fel y rhai tebycaf i hon, drwy gymharu ffigurau am bobl ac economi pob lle, beth bynnag eu pellter. Mae arloeswr yno yn dangos y gellir ei wneud mewn lle o’r fath, nid ei fod wedi gweithio.',
    sector: 'Sector',
    practice: 'Arfer',
    ...forms(
      'none',
      'Nid oes arloeswr hysbys o’r math hwn yn gweithio mewn ardal debyg; mae rhywun wedi edrych ar {{count}} o’r {{of}}. Dewiswch sector neu arfer arall.',
    ),
    none_zero:
      'Nid oes arloeswr hysbys o’r math hwn yn gweithio mewn ardal debyg, ac nid oes neb wedi edrych ar yr un o’r {{of}} eto. Dewiswch sector neu arfer arall.',
    noSimilar: 'Nid yw’r Swyddfa Ystadegau Gwladol yn cyhoeddi ardaloedd tebyg ar gyfer hon.',
    count: 'Mae gan {{count}} o {{of}} ardal debyg un.',
    differs: '{{nation}}, tua {{people}} o bobl ({{own}} yma)',
    ...forms('showAll', 'Dangos {{count}} ardal arall'),
    ...forms('more', 'a hefyd {{count}} arall'),
    evidence: {
      none: 'dim astudiaeth yn ein rhestr',
      list: 'astudiaethau: {{list}}',
    },
  },
  direction: {
    positive: '{{count}} yn dda',
    'positive, weak design': '{{count}} yn dda ond yn wan',
    mixed: '{{count}} yn gymysg',
    'no clear effect': '{{count}} heb effaith glir',
    negative: '{{count}} yn wael',
    'not read': '{{count}} ar ôl i’w darllen',
    'not yet reported': '{{count}} eto i adrodd',
  },
  practices: {
    how: 'Lle mae ffigur yn sefyll allan tuag at fwy o angen, dyma a wna arloeswyr yn y sectorau cyfatebol. Lle i ddechrau chwilio ydyw, nid cyngor.',
    none: 'Nid oes yr un ffigur a ddarllenwn fel angen am sector yn sefyll allan yma. Dewiswch sector uchod i weld beth a wna arloeswyr.',
    because: 'Oherwydd {{list}}',
    draws: 'Mae’n meithrin hyder drwy: {{list}}',
    ...forms('used', 'yn cael ei ddefnyddio gan {{count}} arloeswr hysbys'),
    here: 'Yma: ',
    noneHere: 'Neb hysbys yma (y sector hwn: {{looked}}).',
    near: 'Agosaf: ',
    similar: 'Mewn lle tebyg: ',
    inPlace: 'ardal {{place}}',
    noSimilar: 'Dim enghraifft hysbys mewn lle tebyg.',
    noNear: 'Dim enghraifft hysbys mewn man arall.',
    brief: 'Ysgrifennu briff prototeip',
  },
  furthest: {
    title: 'Pellaf o gymorth',
    how: 'Yn gyntaf, y rhai lle mae amddifadedd yn uchel a’r nifer lleiaf o arloeswyr hysbys o fewn cyrraedd.',
    howReach: 'Yn gyntaf, y rhai â’r nifer lleiaf o arloeswyr hysbys o fewn cyrraedd.',
    noNeed:
      'Ni ellir dweud pa mor ddifreintiedig yw pob un: mae mynegai Gogledd Iwerddon yn sôn am ardaloedd bach 2001, ac nid cymdogaethau heddiw yw’r rheini.',
    working: 'Yn cyfrifo’r cyrraedd ym mhob cymdogaeth…',
    without:
      'Nid oes arloeswr hysbys o fewn cyrraedd i hyn o bobl yma: {{people}}, sef {{share}} o’r {{all}}.',
    withoutNone: 'Mae pawb yma yn byw o fewn cyrraedd arloeswr hysbys.',
    looked: 'Chwilio yn yr ardal hon: {{looked}}.',
    list: 'Cymdogaethau, y pellaf o gymorth yn gyntaf',
    need: 'yn fwy difreintiedig na lle mae {{share}} o bobl {{nation}} yn byw',
    needLeast: 'ymhlith y lleiaf difreintiedig: {{nation}}',
    counted: {
      years:
        'Pobl ganol 2021 yw pobl y cymdogaethau, a phobl ganol 2022, ar ôl cyfrifiad y flwyddyn honno, yw pobl ardal y cyngor.',
      border:
        'Mae un gymdogaeth mewn dwy ardal cyngor: cyfrifir ei phobl i gyd yn yr ardal lle mae’r rhan fwyaf ohonynt yn byw.',
    },
    print: 'Argraffu’r rhestr hon',
    onPaper: 'Pellaf o gymorth yn ardal {{name}}',
    more: 'Eraill, nad ydynt ar y ddalen hon: {{others}}.',
    all: 'Holl gymdogaethau’r DU mewn tabl',
    download: 'Cadw fel CSV',
    file: 'cymdogaethau-{{code}}.csv',
  },
  inside: {
    title: 'Yn ôl amddifadedd',
    loading: 'Mae’r cymdogaethau ar eu ffordd…',
    one: 'Un gymdogaeth yw’r ardal hon yn y mynegai, felly nid oes dim i’w osod mewn trefn ynddi.',
    none: 'Nid oes gennym ffigur mynegai ar gyfer cymdogaethau yma.',
    oneRank:
      'Mae’n rhif {{rank}} o {{total}} o gymdogaethau ({{nation}}), lle 1 yw’r fwyaf difreintiedig.',
    ...forms(
      'count',
      '{{count}} cymdogaeth. Cymharwch nhw o fewn {{nation}} yn unig: mae gan bob gwlad ei mynegai ei hun.',
    ),
    count_one:
      '{{count}} gymdogaeth. Cymharwch nhw o fewn {{nation}} yn unig: mae gan bob gwlad ei mynegai ei hun.',
    count_two:
      '{{count}} gymdogaeth. Cymharwch nhw o fewn {{nation}} yn unig: mae gan bob gwlad ei mynegai ei hun.',
    count_many:
      '{{count}} chymdogaeth. Cymharwch nhw o fewn {{nation}} yn unig: mae gan bob gwlad ei mynegai ei hun.',
    ...forms(
      'tenth',
      'Mae {{count}} ohonynt ymhlith y degfed mwyaf difreintiedig o’r {{total}} o gymdogaethau ({{nation}}).',
    ),
    tenth_zero:
      'Nid oes yr un ohonynt ymhlith y degfed mwyaf difreintiedig o’r {{total}} o gymdogaethau ({{nation}}).',
    tenthAll:
      'Mae pob un ohonynt ymhlith y degfed mwyaf difreintiedig o’r {{total}} o gymdogaethau ({{nation}}).',
    notDrawn:
      'Nid ydynt wedi’u llunio: ardaloedd bach 2001 sydd ym mynegai Gogledd Iwerddon, ac nid oes gennym ffiniau’r rhain.',
    ...forms(
      'picture',
      'Map: {{name}} mewn {{count}} cymdogaeth, mewn pum lliw o’r fwyaf i’r leiaf difreintiedig. Mae’r rhestr yn dweud yr un peth mewn geiriau.',
    ),
    picture_one:
      'Map: {{name}} mewn {{count}} gymdogaeth, mewn pum lliw o’r fwyaf i’r leiaf difreintiedig. Mae’r rhestr yn dweud yr un peth mewn geiriau.',
    picture_two:
      'Map: {{name}} mewn {{count}} gymdogaeth, mewn pum lliw o’r fwyaf i’r leiaf difreintiedig. Mae’r rhestr yn dweud yr un peth mewn geiriau.',
    picture_many:
      'Map: {{name}} mewn {{count}} chymdogaeth, mewn pum lliw o’r fwyaf i’r leiaf difreintiedig. Mae’r rhestr yn dweud yr un peth mewn geiriau.',
    list: 'Cymdogaethau, y fwyaf difreintiedig yn gyntaf',
    choose: 'Dewiswch enw neu siâp i ddod o hyd iddo yn y llall.',
    chosen: 'Wedi’i hamlinellu: {{name}}',
    fifth: {
      first: 'Y bumed ran fwyaf difreintiedig yma',
      second: 'Yr ail bumed ran',
      third: 'Y bumed ran ganol',
      fourth: 'Y bedwaredd bumed ran',
      fifth: 'Y bumed ran leiaf difreintiedig yma',
    },
    range: '{{from}} i {{to}}',
    all: 'Dangos pob un o’r {{count}}',
    nationRank: 'rhif {{rank}} o {{total}}',
    people: '{{people}} o bobl',
    score: 'sgôr gyfartalog {{value}}',
    rank: 'safle {{value}} o {{of}}',
    meanRank: 'safle cyfartalog {{value}} o {{of}}',
    index: {
      'imd-2025':
        'Mynegai amddifadedd Lloegr 2025, Ministry of Housing, Communities and Local Government, Trwydded Llywodraeth Agored v3.0: sgôr gyfartalog ei ardaloedd bach yn ôl pobl. Mae sgôr uwch yn golygu mwy o amddifadedd.',
      'wimd-2025':
        'Mynegai amddifadedd Cymru 2025, Llywodraeth Cymru, Trwydded Llywodraeth Agored v3.0, o gopi ail-law a gedwir gan Chwaraeon Cymru: safle cyfartalog ei ardaloedd bach yn ôl pobl. 1 yw’r mwyaf difreintiedig.',
      'simd-2020':
        'Mynegai amddifadedd yr Alban 2020, Llywodraeth yr Alban, Trwydded Llywodraeth Agored v3.0: safle cyfartalog ei barthau data. 1 yw’r mwyaf difreintiedig.',
      'nimdm-2017':
        'Mesur amddifadedd Gogledd Iwerddon 2017, Northern Ireland Statistics and Research Agency, Trwydded Llywodraeth Agored v3.0: safle pob ardal fach o 2001. 1 yw’r fwyaf difreintiedig.',
    },
  },
  page: {
    printed: 'Fel ar {{date}}',
    figure: '{{label}}: {{value}}. {{standing}} {{source}}, {{period}}.',
    columns: {
      figure: 'Ffigur',
      here: 'Yma',
      standing: 'Ochr yn ochr â’r wlad, ac â lleoedd tebyg',
      source: 'Ffynhonnell a chyfnod',
    },
    kind: 'Proffil ardal',
    attribution:
      'Ffynonellau: fel y’u henwir; ffiniau ac ardaloedd tebyg, y Swyddfa Ystadegau Gwladol, Trwydded Llywodraeth Agored v3.0. Yn cynnwys data’r OS © Hawlfraint y Goron a hawl cronfa ddata 2024-26. Arloeswyr: ein rhestr ein hunain, nad yw’n gyflawn.',
  },
} as const satisfies Welsh<typeof english>;
