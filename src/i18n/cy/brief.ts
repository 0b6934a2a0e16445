import type { brief as english } from '../en/brief';
import { forms } from './forms';
import type { Welsh } from './welsh';

/** Briff y prototeip. */
export const brief = {
  choose: {
    title: 'Ysgrifennu briff prototeip',
    hint: 'Dewiswch le, sector ac arfer. Mae’r briff yn dweud beth sydd yn y map am ei gychwyn yno: un neu ddwy dudalen i’w hargraffu neu eu copïo.',
    place: 'Lle',
    change: 'Newid y lle: {{name}}',
    find: 'Cyngor, tref neu god post',
    sector: 'Sector',
    practice: 'Arfer',
    noSector: 'Dewiswch sector',
    noPractice: 'Dewiswch arfer',
    unknown:
      'Mae’r ddolen hon yn enwi lle, sector neu arfer nad yw yn ein tablau. Dewiswch un yma.',
  },
  title: '{{practice}}, sector: {{sector}}, lle: {{place}}',
  kind: 'Briff prototeip',
  written: 'Ysgrifennwyd o’r map: {{date}}. Data: {{edition}}.',
  caution: 'Yr hyn sy’n hysbys, i ddechrau sgwrs. Nid cyngor yw hwn.',
  working: 'Wrthi’n llunio’r briff…',
  open: 'Ysgrifennu briff prototeip',
  openFor: 'Ysgrifennu briff prototeip: {{practice}}, {{sector}}',
  actions: {
    print: 'Argraffu',
    rich: 'Copïo i brosesydd geiriau',
    markdown: 'Copïo fel Markdown',
    map: 'Dangos yn Bylchau',
    copied: 'Wedi’i gopïo, gyda phenawdau a thablau',
    copiedPlain: 'Wedi’i gopïo fel testun plaen: nid yw’r porwr hwn yn copïo tablau',
    failed: 'Ni adawodd y porwr inni gopïo. Copïwch y testun yma â llaw.',
  },
  own: {
    title: 'Eich geiriau eich hun',
    hint: 'Caiff yr hyn a ysgrifennwch ei argraffu a’i gopïo gyda’r briff. Mae’n aros ar y dudalen hon, nid yw mewn dolen, ac mae’n mynd pan fyddwch yn gadael.',
    practice: 'Beth yr ydym am ei newid, ac i bwy',
    known: 'Pwy fyddai’n ei arwain, a chyda phwy',
    steps: 'Ein cam nesaf, erbyn pryd',
  },
  sections: {
    practice: 'Beth fyddai’n cychwyn',
    need: 'Yr angen yma',
    known: 'Pwy sy’n hysbys yma, a phwy a edrychodd',
    tried: 'Beth a wnaed mewn mannau eraill, a sut yr aeth',
    learn: 'Gan bwy i ddysgu',
    neighbourhoods: 'Pa gymdogaethau yn gyntaf',
    measure: 'Beth i’w fesur',
    steps: 'Camau cyntaf',
    unknown: 'Yr hyn nad yw’n hysbys',
  },
  practice: {
    sources: 'Mae’n magu hyder drwy: {{list}}.',
  },
  need: {
    none: 'Ni ddarllenir yr un ffigur fel angen ar gyfer y sector hwn yn y wlad hon: {{nation}}.',
    ...forms(
      'stand',
      'Nifer y ffigurau a ddarllenir fel angen ar gyfer y sector hwn: {{of}}. Yn sefyll allan yma wrth ochr y wlad ({{nation}}), lleoedd tebyg neu’r ddau: {{count}}.',
    ),
    most: 'Yn y tabl mae’r rhai sydd bellaf allan: {{count}}.',
    figure: 'Ffigur',
    here: 'Yma',
    beside: 'Wrth ochr eraill',
    source: 'Ffynhonnell',
    noValue: 'dim un wedi’i gyhoeddi',
    larger: 'Ffigur ardal fwy o amgylch y lle hwn, felly nid yw’n cael ei osod wrth ochr un arall.',
    alone: 'Heb ei osod wrth ochr lleoedd eraill.',
  },
  known: {
    here: 'Y rhai y gwyddom eu bod yn gwneud hyn yma, yn y sector hwn: {{list}}.',
    nobody: 'Ni wyddom am neb sy’n gwneud hyn yma, yn y sector hwn.',
    near: 'Yr agosaf mewn mannau eraill: {{list}}.',
    nobodyNear: 'Ni wyddom am neb sy’n ei wneud yn y sector hwn yn unman gerllaw.',
    one: '{{name}} ({{distance}} {{direction}})',
    sector: 'Yn gweithio yma yn y sector hwn mewn ffyrdd eraill: {{list}}.',
    sectorMore:
      'Yn gweithio yma yn y sector hwn mewn ffyrdd eraill: {{list}}; nifer y lleill: {{count}}.',
    sectorNobody: 'Ni wyddom am neb sy’n gweithio yma yn y sector hwn mewn ffordd arall.',
    looked: 'Edrych yn y lle hwn am y sector hwn: {{looked}}.',
    national: 'Nid yw gwasanaethau gwlad gyfan, na rhai ar-lein, yn cael eu cyfrif yma.',
  },
  tried: {
    sector:
      'O’r astudiaethau hyn, rhai o sefydliadau sy’n gweithio yn y sector hwn: {{count}}. Eu canlyniadau: {{list}}.',
    sectorNone:
      'Nid yw’r un o’r astudiaethau hyn yn ymwneud â sefydliad sy’n gweithio yn y sector hwn.',
    shownAll: 'Maent i gyd yn y tabl.',
    shownSome:
      'Nifer yn y tabl: {{count}}. Yn gyntaf pob un na chanfu effaith glir neu a ganfu effaith wael, yna’r rhai y gall eu cynllun ddweud fwyaf. Mae pob un ar dudalen yr arfer.',
    result: 'Canlyniad',
    finding: 'Beth a ganfuwyd',
    design: 'Sut',
    study: 'Astudiaeth',
  },
  learn: {
    similar:
      'Nifer y lleoedd tebyg lle mae rhywun yn gwneud hyn yn y sector hwn: {{count}} o {{of}}. Nid yw ei fod yno yn dweud ei fod yn gweithio yno.',
    noSimilar:
      'Ni chyhoeddir lleoedd tebyg i’r lle hwn, felly dewiswyd y rhain yn ôl tystiolaeth yn unig.',
    fewer: 'Dewisir y rhai heb le tebyg yn ôl tystiolaeth yn unig.',
    nobody: 'Ni wyddom am neb arall yn ein tablau sy’n gwneud hyn yn y sector hwn.',
    who: 'Pwy',
    where: 'Ble',
    evidence: 'Tystiolaeth',
    differs: 'Beth sy’n wahanol yno',
    ask: 'Ble i ofyn',
    similarPlace: '{{place}}, lle tebyg',
    otherPlace: 'Nid mewn lle tebyg',
    noDifference: 'Heb ei gymharu',
    noAddress: 'Dim cyfeiriad gwe yn ein tablau',
  },
  neighbourhoods: {
    how: 'Yn gyntaf lle mae amddifadedd yn uchel a lle mae’r lleiaf sy’n gwneud hyn yn hysbys o fewn cyrraedd ({{distance}}). Nid yw lle yn y rhestr hon yn dweud dim am unrhyw un person.',
    howReach:
      'Yn gyntaf lle mae’r lleiaf sy’n gwneud hyn yn hysbys o fewn cyrraedd ({{distance}}).',
    noNeed:
      'Ni ellir dweud pa mor ddifreintiedig yw pob un: mae mynegai Gogledd Iwerddon yn ymwneud â lleoedd hŷn.',
    one: 'Cymdogaeth',
    people: 'Pobl',
    need: 'Amddifadedd',
    nearest: 'Yr agosaf sy’n gwneud hyn',
    moreThan: 'Mwy difreintiedig na lle mae {{share}} o bobl y wlad yn byw ({{nation}})',
    least: 'Ymhlith y lleiaf difreintiedig yn y wlad ({{nation}})',
    unknown: 'Ddim yn hysbys',
    at: '{{name}}, {{distance}}',
    about: '{{name}}, rhywle tua {{distance}} i ffwrdd',
    within: '{{name}}, rhywle yn yr ardal neu ar ei chyfer i gyd',
    nobody: 'Neb yn hysbys',
    working: 'Wrthi’n cyfrifo’r cymdogaethau.',
    failed: 'Ni ellid cyfrifo’r cymdogaethau, felly maent wedi’u gadael allan.',
  },
  measure: {
    how: 'Gofynnwch cyn i neb ddechrau, ar y diwedd, a rhai misoedd wedyn. Barn tîm y map yw’r dewis o raddfeydd, nid canfyddiad.',
    scale: 'Graddfa',
    asks: 'Am beth y mae’n gofyn',
    length: 'Hyd',
    terms: 'Telerau defnyddio',
    checked: 'Gwiriwyd',
    yes: 'Wedi’i chymharu â’i thudalen',
    no: 'Heb ei gwirio: gwybodaeth gyffredinol',
    items: 'Cwestiynau: {{items}}',
    minutes: 'Munudau: {{minutes}}',
    noLength: 'Ddim yn hysbys',
    failed: 'Ni ddaeth y tabl o raddfeydd, felly mae wedi’i adael allan.',
  },
  steps: {
    ring: 'Ffoniwch: {{name}}. Gofynnwch beth oedd ei angen i ddechrau, beth yw’r gost, a beth y byddent yn ei wneud yn wahanol.',
    ringNear: 'Ewch i weld yr agosaf sy’n gwneud hyn: {{name}}.',
    sector:
      'Gofynnwch i’r rhai sydd wrth eu gwaith yma a fyddai un yn ei letya, neu’n ei wneud eisoes: {{list}}.',
    sectorNobody:
      'Dewch o hyd i letywr. Ni wyddom am neb yma yn y sector hwn, felly gofynnwch i’r cyngor ac i’r sector gwirfoddol lleol.',
    look: 'Edrychwch yn gyntaf. Nid oes neb wedi edrych yma am y sector hwn, felly gall fod rhywun yn ei wneud eisoes.',
    lookAgain: 'Edrychwch eto gyda phobl sy’n adnabod y lle. Yr edrych diwethaf: {{date}}.',
    place: 'Dechreuwch yn fach, mewn un gymdogaeth. Y gyntaf yn y rhestr uchod: {{name}}.',
    people: 'Cynlluniwch gyda’r bobl y mae ar eu cyfer, cyn i ddim arall gael ei benderfynu.',
    measure:
      'Dewiswch un neu ddwy raddfa, a chytunwch ymlaen llaw pa ganlyniad fyddai’n dod ag ef i ben.',
    tell: 'Dywedwch wrth y map beth a ganfuwch a beth a gychwynnwch, fel bod y lle nesaf yn dod o hyd ichi.',
    whose: 'Awgrym tîm y map yw’r camau.',
  },
  unknown: {
    directory:
      'Nid yw’r rhestr o sefydliadau yn gyflawn. Nid yw “neb yn hysbys” byth yn golygu “neb”.',
    looked: 'A fyddai edrych yn ofalus yn dod o hyd i rywun yma: nid oes neb wedi edrych eto.',
    missing: 'Ffigurau angen heb werth o’r lle hwn ei hun: {{count}} o {{of}}.',
    cost: 'Beth yw’r gost, faint o staff sydd eu hangen a pha mor hir y mae’n ei gymryd i ddechrau: nid oes colofn am y rhain yn ein tablau.',
    cause:
      'Efallai nad o’r arfer hwn y daw’r hyn a ganfu astudiaeth am wasanaeth, neu nad yw’n wir yn y lle hwn.',
    closed: 'Sefydliadau a wnaeth hyn ac sydd wedi cau: {{count}}. Nid yw’r rheswm yn ein tablau.',
  },
  foot: {
    sources:
      'Ffynonellau: fel yr enwir hwy; lleoedd tebyg, y Swyddfa Ystadegau Gwladol, Open Government Licence v3.0. Sefydliadau ac astudiaethau: ein rhestr ein hunain, nad yw’n gyflawn.',
    link: 'Mae’r briff hwn yn agor eto yma: {{link}}',
  },
} as const satisfies Welsh<typeof english>;
