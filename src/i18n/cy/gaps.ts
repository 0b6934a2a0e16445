import type { gaps as english } from '../en/gaps';
import { forms } from './forms';
import type { Welsh } from './welsh';

/** Gaps: where need is high and reach is low. */
export const gaps = {
  title: 'Ble i edrych yn gyntaf',
  question:
    'Ble mae’r angen yn uchel ar gyfer <sector>,</sector> heb arloeswr hysbys: <practice>,</practice> o fewn <distance>,</distance> yn ardal <nation>?</nation>',
  sector: 'Sector',
  allSectors: 'pob sector',
  practice: 'Arfer',
  anyPractice: 'unrhyw arfer',
  nation: 'Gwlad',
  wholeUk: 'y DU gyfan',
  severalNations: 'sawl gwlad',
  searchPractice: 'Chwilio’r arferion',
  noPractice: 'Dim arfer o’r enw hwn',
  catchment: 'Pa mor bell y mae arloeswr yn cyfrif',
  catchmentNote:
    'Pellter llinell syth, o amgylch dŵr llydan dros ei groesfannau. Mae’r rhai nes yn cyfrif yn fwy; y tu hwnt i hyn, dim o gwbl.',
  startAgain: 'Dechrau eto',

  unasked: {
    lead: 'Ble mae’r angen yn uchel, heb arloeswr hysbys o fewn cyrraedd? Dewiswch sector i weld y lleoedd.',
    own: 'Gofynnwch eich cwestiwn eich hun',
    all: 'Pob sector gyda’i gilydd',
    allNote: '(ychydig a ddywed: mae arloeswr o ryw fath o fewn cyrraedd y rhan fwyaf o leoedd)',
  },
  starters: 'Cwestiynau i ddechrau gyda nhw',

  layer: {
    label: 'Dangos',
    both: 'Angen a chyrhaeddiad',
    gap: 'Bwlch',
    potential: 'Lleoedd i edrych arnynt yn gyntaf',
    need: 'Angen',
    reach: 'Cyrhaeddiad',
  },
  layerHint: {
    both: 'Dau beth ar unwaith: pa mor uchel yw’r angen, ac a oes arloeswr hysbys o fewn cyrraedd. Gelwir cyrhaeddiad o dan 5 o 100 yn “dim arloeswr hysbys”. Mae pob lle o’r fath yn dweud a edrychodd rhywun.',
    gap: 'Uchel lle mae’r angen yn uchel a’r cyrhaeddiad yn isel.',
    potential: 'Y bwlch, gan gyfrif mwy lle mae rhywun heb fod ymhell i ddysgu ganddo.',
    need: 'Pa mor uchel yw’r angen, o’i gymharu ag ardaloedd eraill.',
    reach: 'Pa mor dda y gall pobl gyrraedd arloeswr hysbys.',
  },
  looks: {
    label: 'Pa gyrhaeddiad i’w ddefnyddio',
    expected: 'Ar ôl edrych',
    'as-listed': 'Fel y mae’r rhestr',
    only: 'Dim ond ardaloedd lle edrychodd rhywun',
  },
  looksWhy: {
    expected:
      'Lle nad oes neb wedi edrych, rydym yn ychwanegu’r hyn y mae edrych wedi’i ganfod fel arfer. Felly daw’r lleoedd a chwiliwyd ac a arhosodd yn wag yn gyntaf.',
    'as-listed': 'Dim ond arloeswyr yn ein rhestr sy’n cyfrif, fel pe na bai neb ar goll ohoni.',
  },
  style: { label: 'Llunio fel', filled: 'Ardaloedd wedi’u llenwi', people: 'Cylchoedd yn ôl pobl' },

  ...forms('matching', 'Gwyddom am {{count}} arloeswr o’r math hwn sy’n gweithio’n lleol.'),
  matching_zero:
    'Nid oes yr un arloeswr o’r math hwn yn ein tablau yn gweithio’n lleol, felly mae’r cyrhaeddiad yn sero ym mhobman. Bydd dewis ehangach yn dweud mwy.',

  summary: {
    ...forms(
      'highNone',
      'Mae gan <strong>{{count}} ardal</strong> angen uchel a dim arloeswr hysbys. Mae tua {{people}} o bobl yn byw yno.',
    ),
    highNone_zero: 'Nid oes yr un ardal yma ag angen uchel a heb arloeswr hysbys.',
    noneScored:
      'Nid oes gan yr un o’r ardaloedd hyn sgôr, am mai rhy ychydig o’r ffigurau a gyhoeddir yno.',
    broad:
      'Mae pob math o arloeswr yn cyfrif yma, ac mae gan y rhan fwyaf o leoedd un o fewn cyrraedd. Dewiswch sector neu arfer i gael ateb mwy pendant.',
    ...forms(
      'looked',
      'Edrychodd rhywun ar {{count}} ohonynt, ac nid oes neb hysbys o fewn cyrraedd o hyd. Nid oes neb wedi edrych ar y lleill ({{others}}) eto.',
    ),
    looked_zero: 'Nid oes neb wedi edrych ar yr un ohonynt eto.',
    lookedAll: 'Edrychodd rhywun ar bob un ohonynt, ac nid oes neb hysbys o fewn cyrraedd o hyd.',
    taught:
      'O’r {{looked}} o leoedd o’r fath yr edrychwyd arnynt, cafwyd hyd i rywun mewn {{found}} (tebygol {{low}} i {{high}}). Felly mae lleoedd nad oes neb wedi edrych arnynt yn fylchau llai sicr.',
    people: 'Pob preswylydd: Cyfrifiad 2021; yn yr Alban canol 2022.',
    updating: 'Wrthi’n ei gyfrifo eto…',
    working: 'Wrthi’n cyfrifo angen a chyrhaeddiad ar gyfer pob ardal…',
    refused: 'Ni ellir cyfrifo’r dewis hwn.',
  },

  list: {
    title: 'Lleoedd i edrych arnynt yn gyntaf',
    order: {
      both: 'Y bwlch mwyaf yn gyntaf, o {{areas}} ardal â sgôr.',
      gap: 'Y bwlch mwyaf yn gyntaf, o {{areas}} ardal â sgôr.',
      potential: 'Y rhai y mae’n fwyaf gwerth edrych arnynt sy’n gyntaf, o {{areas}} ardal â sgôr.',
      need: 'Yr angen uchaf yn gyntaf, o {{areas}} ardal â sgôr.',
      reach: 'Y cyrhaeddiad lleiaf yn gyntaf, o {{areas}} ardal.',
    },
    scale: 'Mae’r angen a’r cyrhaeddiad yn rhedeg o 0 i 100.',
    distances: 'Llinellau syth yw’r pellteroedd, o amgylch dŵr llydan dros ei groesfannau.',
    rank: 'Safle {{rank}}:',
    needBar: 'Angen',
    reachBar: 'Cyrhaeddiad',
    noScore: 'dim sgôr',
    more: 'Dangos {{count}} arall',
    copy: 'Copïo’r rhain fel testun',
    asked:
      'Ar gyfer {{sector}}, {{practice}}, arloeswyr hyd at {{distance}} mewn llinell syth, neu o amgylch dŵr llydan.',
    figures: 'Ffigurau: {{list}}.',
    figure: '{{label}} ({{source}}, {{period}})',
    empty: 'Nid oes yr un ardal yn cyd-fynd â’r hidlyddion hyn.',
    noneScored: 'Nid oes gan yr un o’r ardaloedd hyn sgôr, felly nid oes trefn arnynt.',
    incomplete:
      'Nid yw ein rhestrau’n gyflawn, ac nid yw “dim arloeswr hysbys” byth yn golygu nad oes neb wrthi. Naill ai edrychodd rhywun heb gael hyd i neb, neu nid oes neb wedi edrych eto. Holwch yn lleol cyn gweithredu.',
    introductions: 'Cyflwyniadau gwerth eu gwneud: i bwy y gallai pob lle ofyn',
  },
  certainty: {
    working: 'Wrthi’n cyfrifo pa mor sicr yw’r safleoedd hyn…',
    failed: 'Nid oedd modd cyfrifo pa mor sicr yw’r safleoedd hyn, am fod ffeil ar goll.',
    known: 'Safle tebygol: lle y saif mewn 9 o bob 10 gosodiad credadwy.',
    note: 'Gofynnwn eto mewn 1,000 o ffyrdd credadwy: â phwysau eraill, a ffyrdd eraill o adio. Mae arloeswyr yn cyfrif yn nes neu’n bellach, a phob cofnod yn wir ai peidio yn ôl ei siawns. Lle nad oes neb wedi edrych, ychwanegwn yr hyn a all ddod i’r golwg.',
    place: 'Safle {{rank}}',
    likely: 'Safle tebygol {{from}} i {{to}}',
    moves: 'gallai symud yn hawdd',
    showHotSpots: 'Amlinellu clystyrau o fylchau mawr ar y map',
  },
  filters: {
    ...forms('classes', 'Dim ond {{count}} categori o’r allwedd a ddangosir.'),
    classes_one: 'Dim ond un categori o’r allwedd a ddangosir.',
    classes_two: 'Dim ond {{count}} gategori o’r allwedd a ddangosir.',
    classes_few: 'Dim ond {{count}} chategori o’r allwedd a ddangosir.',
    classes_many: 'Dim ond {{count}} chategori o’r allwedd a ddangosir.',
    classesNamed: '{{names}} yn unig.',
    regions: '{{names}} yn unig.',
    clear: 'Dangos pob un',
    clearAll: 'Dangos pob ardal',
  },
  unscored: {
    ...forms('title', '{{count}} ardal heb sgôr'),
    'too-few-indicators':
      'Cyhoeddir yno lai na dwy ran o dair o’r hyn sy’n cyfrif fel angen, yn ôl pwysau. Ni ddarllenir ffigur coll byth fel sero.',
    'no-population': 'Nid oes poblogaeth breswyl hysbys yno.',
    usual: 'Defnyddio ffigurau arferol pob gwlad',
    usualWhy:
      'Yna caiff pob gwlad ei sgorio yn ôl ffigurau y mae’n eu cyhoeddi ei hun, a chaiff pob ardal ei chymharu ag eraill yn ei gwlad.',
  },

  presets: {
    label: 'Ffyrdd parod o ddarllen angen',
    own: 'Rydych wedi gwneud eich dewis eich hun o ffigurau a phwysau.',
    usual: {
      name: 'Arferol',
      why: 'Y ffigurau a ddewisom ar gyfer y sector hwn o’r hyn y mae pob gwlad yn ei gyhoeddi, wedi’u cydbwyso fel nad yw thema â llawer o ffigurau yn boddi’r lleill.',
    },
    wholeUk: {
      name: 'Ffigurau a gyhoeddir ar gyfer y DU gyfan yn unig',
      why: 'Yr un ffigurau ym mhob gwlad, fel y gellir cymharu ardaloedd o wahanol wledydd â’i gilydd. Llai o ffigurau, felly darlun mwy bras.',
    },
    equal: {
      name: 'Pob ffigur yr un fath',
      why: 'Mae pob ffigur yn cyfrif yr un fath, felly mae thema â mwy o ffigurau yn cyfrif mwy.',
    },
    severe: {
      name: 'Mae un angen difrifol yn ddigon',
      why: 'Mae’n dod o hyd i ardaloedd lle mae unrhyw un ffigur yn wael iawn, hyd yn oed os yw’r lleill yn dda.',
    },
  },

  mix: {
    title: 'Beth sy’n cyfrif fel angen yma',
    yours: 'Eich pwysau eich hun.',
    usual:
      'Y set arferol ar gyfer y dewis hwn: mae’r themâu’n cyfrif yn gyfartal, a’r ffigurau’n gyfartal o fewn thema.',
    apart:
      'Mae’r gwledydd yn cyhoeddi ffigurau gwahanol, felly darllenir pob un yn ôl ei ffigurau ei hun, a safle o fewn y wlad yw angen.',
    change: 'Newid y pwysau',
    share: '{{share}} o’r angen',
    caution: 'Cofiwch: <english>{{caution}}</english>',
    noSelfEfficacy:
      'Nid oes gennym ffigur lleol o hunaneffeithiolrwydd eto, er bod rhai gan arolygon yn Lloegr, Cymru a Gogledd Iwerddon; yr agosaf yma yw “worthwhile”, sef i ba raddau y mae pobl yn teimlo bod yr hyn a wnânt mewn bywyd yn werth chweil.',
  },
  how: {
    title: 'Sut y cyfrifir hyn',
    onItsWay: 'Ar ei ffordd…',
    map: 'Ar y map',
    reach: 'Beth sy’n cyfrif fel cyrhaeddiad',
    sure: 'Pa mor sicr yw’r safleoedd',
    layer: {
      both: 'Angen a chyrhaeddiad gyda’i gilydd',
      gap: 'Y bwlch',
      potential: 'Lleoedd i edrych arnynt yn gyntaf',
      need: 'Angen yn unig',
      reach: 'Cyrhaeddiad yn unig',
    },
    people: 'cylchoedd yn ôl pobl',
    mix: {
      usual: 'y cymysgedd arferol',
      own: 'eich cymysgedd eich hun',
      severe: 'mae un angen difrifol yn ddigon',
      wholeUk: 'ffigurau’r DU gyfan',
    },
    distance: 'hyd at {{distance}}',
    looking: { expected: 'ar ôl edrych', 'as-listed': 'fel y mae’r rhestr' },
    lookedOnly: 'dim ond lle edrychodd rhywun',
    ...forms('changed', '{{count}} gosodiad o’ch eiddo'),
    changed_two: '{{count}} osodiad o’ch eiddo',
  },
  settings: {
    title: 'Rhagor o osodiadau',
    mode: 'Sut mae ffigurau’n adio i roi angen',
    modeChoice: { mean: 'Gyda’i gilydd', severe: 'Mae un angen difrifol yn ddigon' },
    modeWhy: {
      mean: 'Mae ardal mewn angen pan fydd y rhan fwyaf o’i ffigurau’n dangos hynny.',
      severe:
        'Mae ardal mewn angen pan fydd unrhyw un ffigur yn wael iawn, hyd yn oed os yw’r lleill yn dda.',
    },
    halfReach: 'Nifer yr arloeswyr sy’n rhoi cyrhaeddiad da i ardal',
    halfReachWhy:
      'Gyda chynifer â hyn gerllaw, mae’r cyrhaeddiad yn 63 o 100. Mae pob un arall yn ychwanegu llai na’r un o’i flaen.',
    lens: 'Ystyr cyrhaeddiad',
    lensChoice: { reach: 'Pa mor agos', 'per-head': 'Pa mor agos, ac wedi’i rannu rhwng faint' },
    lensWhy: {
      reach: 'A oes arloeswr o fewn cyrraedd? Nid oes ots faint o bobl eraill sydd yno.',
      'per-head':
        'Mae arloeswr ger llawer o bobl yn cyfrif llai i bob un ohonynt, felly mae gan leoedd poblog lai o gyrhaeddiad.',
    },
    readiness: 'Faint y mae rhywun i ddysgu ganddo yn cyfrif',
    readinessWhy:
      'Mae’n newid “Lleoedd i edrych arnynt yn gyntaf” yn unig. Ar 0% y bwlch ei hun yw hynny. Ar 100% nid yw lle heb neb i ddysgu ganddo yn cyfrif dim.',
    supply: 'Pa arloeswyr sy’n cyfrif',
    supplyChoice: {
      expected: 'Yn ôl pa mor sicr ydym',
      checked: 'Rhai a wiriwyd yn unig',
      everything: 'Pob un yr un fath',
    },
    supplyWhy: {
      expected:
        'Mae cofnod nad oes neb wedi’i gadarnhau’n ddiweddar yn cyfrif am lai nag un sydd wedi’i gadarnhau, a gwasanaeth sydd wedi cau am ddim.',
      checked: 'Dim ond cofnodion a wiriwyd yn erbyn tudalen gyhoeddus sy’n cyfrif.',
      everything: 'Mae pob cofnod na wyddys ei fod wedi cau yn cyfrif yn llawn.',
    },
    fewPeople: 'Ardaloedd â llai na 10,000 o bobl',
    fewPeopleChoice: { shown: 'Eu dangos, heb eu trefnu', ranked: 'Eu trefnu hefyd' },
    fewPeopleWhy: 'Gyda chyn lleied o bobl mae’r ffigurau’n neidio o flwyddyn i flwyddyn.',
    reset: 'Yn ôl i’r gosodiadau arferol',
  },

  /** One area in one sentence, put together from two halves. */
  sentence: {
    whole: '{{need}}; {{reach}}.',
    join: '{{first}}; {{second}}',
    need: 'Angen',
    needBy: 'Angen yn ôl “{{indicator}}” yn unig',
    areas: 'ardaloedd',
    scoredAreas: 'ardaloedd â sgôr',
    areasOf: {
      england: 'ardaloedd yn Lloegr',
      wales: 'ardaloedd yng Nghymru',
      scotland: 'ardaloedd yn yr Alban',
      'northern-ireland': 'ardaloedd yng Ngogledd Iwerddon',
    },
    highest: '{{subject}}: yr uchaf o’r holl {{others}}',
    higher: '{{subject}}: uwch nag mewn {{share}} o’r {{others}}',
    middle: '{{subject}}: yn agos at ganol yr {{others}}',
    lower: '{{subject}}: is nag mewn {{share}} o’r {{others}}',
    lowest: '{{subject}}: yr isaf o’r holl {{others}}',
    leads: ', yn bennaf o ran {{indicators}}',
    lead: {
      'higher-is-more-need': '{{indicator}} (uchel)',
      'lower-is-more-need': '{{indicator}} (isel)',
      context: '{{indicator}} (uchel)',
    },
    noScore: {
      'too-few-indicators': 'Dim sgôr angen, am mai rhy ychydig o’r ffigurau a gyhoeddir yma',
      'no-population': 'Dim sgôr, am nad oes poblogaeth breswyl hysbys yma',
    },
    nowhere:
      'ni wyddys bod yr un arloeswr o’r math hwn yn gweithio’n lleol yn unman yn y Deyrnas Unedig',
    none: 'dim arloeswr hysbys o fewn {{distance}}',
    looked: '{{reach}} ({{looked}})',
    ...forms('somewhere', 'mae {{names}} yn gweithio rywle yn yr ardal'),
    ...forms(
      'nearestRoundWater',
      'yr agosaf yw {{names}}, {{distance}} i ffwrdd dros y groesfan agosaf',
    ),
    ...forms('nearest', 'yr agosaf yw {{names}}, {{distance}} i ffwrdd'),
    ...forms('nearestToCentre', 'o’i chanol yr agosaf yw {{names}}, {{distance}} i ffwrdd'),
    ...forms('nearestUnderOneKm', 'yr agosaf yw {{names}}, llai nag 1 km i ffwrdd'),
    ...forms('covers', 'mae {{names}} yn gweithio ledled yr ardal'),
    everyone: 'mae pawb yn byw o fewn cyrraedd arloeswr hysbys',
    share: 'mae {{share}} o bobl yn byw o fewn cyrraedd arloeswr hysbys',
    edge: 'i {{people}} mae arloeswr hysbys ar ymyl y cyrraedd',
    hardlyAnyone: 'mae llai nag 1 o bob 100 o bobl yn byw o fewn cyrraedd arloeswr hysbys',
    reach: {
      '0': 'bron dim cyrhaeddiad: {{detail}}',
      '1': 'rhywfaint o gyrhaeddiad: {{detail}}',
      '2': 'cyrhaeddiad da: {{detail}}',
    },
  },
  looked: {
    never: 'nid oes neb wedi edrych eto',
    ...forms('found', 'edrychwyd ar {{on}}, cafwyd hyd i {{count}}'),
    found_zero: 'edrychwyd ar {{on}}, heb gael hyd i neb',
    partly: 'edrychwyd ar {{share}} o’r sectorau, ddiwethaf ar {{on}}',
    by: '{{looked}}; {{how}}',
    brief: {
      never: 'nid oes neb wedi edrych eto',
      ...forms('found', 'edrychwyd, cafwyd hyd i {{count}}'),
      found_zero: 'edrychwyd, heb gael hyd i neb',
      partly: 'edrychwyd ar {{share}} o’r sectorau',
    },
    short: {
      never: 'Neb eto',
      ...forms('found', 'Cafwyd hyd i {{count}}, {{on}}'),
      found_zero: 'Heb gael hyd i neb, {{on}}',
      partly: '{{share}} o’r sectorau, {{on}}',
    },
    how: {
      'stored-pages': 'drwy chwilio tudalennau cyhoeddus a gadwyd',
      person: 'gan rywun sy’n adnabod y lle neu a holodd yno',
    },
  },
  why: {
    need: {
      'higher-is-more-need': 'Uchel: {{indicator}}.',
      'lower-is-more-need': 'Isel: {{indicator}}.',
      context: 'Uchel: {{indicator}}.',
    },
    nothing: 'Nid oes yr un angen yn amlwg.',
    noScore: {
      'too-few-indicators': 'Dim sgôr: rhy ychydig o ffigurau a gyhoeddir yma.',
      'no-population': 'Dim sgôr: nid oes poblogaeth breswyl hysbys yma.',
    },
    nowhere: 'Ni wyddys am neb o’r math hwn sy’n gweithio’n lleol yn y DU.',
    covers: 'Mae {{name}} yn gweithio ledled yr ardal.',
    somewhere: 'Mae {{name}} yn gweithio yma.',
    branchCovers: 'Mae cangen yn gweithio ledled yr ardal: {{name}}.',
    branchSomewhere: 'Mae cangen yma: {{name}}.',
    branch: 'Y gangen agosaf: {{place}}, {{distance}} ({{name}}).',
    nearest: 'Agosaf: {{name}}, {{distance}}.',
    nearestIn: 'Agosaf: {{name}} ({{place}}), {{distance}}.',
    fewPeople: 'Ychydig o bobl: mae’r ffigurau’n neidio.',
  },
  notes: {
    hidden:
      'Mae’r cyfartaledd yn cuddio llawer: nid oes neb hysbys o fewn cyrraedd i {{share}} o bobl.',
    acrossBorder: 'Daw ei holl gyrhaeddiad o’r ochr draw i ffin genedlaethol.',
    water: 'Mae dŵr yn y ffordd: i {{people}} mae arloeswr ymhellach nag y dywed llinell syth.',
    fewPeople: 'Ychydig o bobl: mae’r ffigurau’n neidio, felly ni chaiff ei rhestru oni ofynnwch.',
  },
  /** Need (0 low to 2 high), then reach (0 no known pioneer to 2 good). */
  classes: {
    '0-0': 'angen isel, dim arloeswr hysbys',
    '0-1': 'angen isel, rhywfaint o gyrhaeddiad',
    '0-2': 'angen isel, cyrhaeddiad da',
    '1-0': 'angen canolig, dim arloeswr hysbys',
    '1-1': 'angen canolig, rhywfaint o gyrhaeddiad',
    '1-2': 'angen canolig, cyrhaeddiad da',
    '2-0': 'angen uchel, dim arloeswr hysbys',
    '2-1': 'angen uchel, rhywfaint o gyrhaeddiad',
    '2-2': 'angen uchel, cyrhaeddiad da',
  },
} as const satisfies Welsh<typeof english>;
