import type { record as english } from '../en/record';
import type { Welsh } from './welsh';

/** The form by which anybody adds, corrects, confirms or closes a record, or says where they looked. */
export const record = {
  title: {
    choose: 'Ychwanegu, cywiro neu gadarnhau cofnod',
    add: 'Ychwanegu sefydliad',
    correct: 'Cywiro neu gadarnhau: {{name}}',
    close: 'Mae wedi cau: {{name}}',
    looked: 'Rwyf wedi chwilio yma heb ganfod neb',
  },
  lead: {
    choose:
      'Mae’r map hwn yn gwybod yr hyn y mae pobl wedi’i ddweud wrtho. Beth hoffech chi ei ddweud?',
    add: 'Sefydliad sy’n helpu pobl i gymryd rheolaeth dros eu bywydau eu hunain, ac nad yw ar y map hwn eto.',
    correct:
      'Darllenwch yr hyn y mae’r map yn ei ddweud. Newidiwch yr hyn sy’n anghywir; bydd y gweddill yn aros fel y mae. Lle nad oes dim yn anghywir, gellir anfon hynny hefyd: mae’n cadarnhau’r cofnod.',
    close:
      'Gellir canfod cofnod sydd wedi cau o hyd, ond nid yw’n cyfrif mwyach fel cymorth o fewn cyrraedd. Dywedwch pam, a ble y gellir darllen hynny.',
    looked:
      'Lle mae rhywun wedi chwilio, mae peidio â gwybod am neb yn golygu rhywbeth gwahanol i le na chwiliodd neb. Mae’n newid pa mor sicr yw’r map o fwlch.',
  },
  doors: {
    label: 'Pethau eraill i’w dweud',
    add: 'Ychwanegu un',
    addHint: 'Mae sefydliad ar goll yma.',
    correct: 'Cywiro neu gadarnhau’r cofnod hwn',
    correctHint: 'Mae rhywbeth yn anghywir neu’n hen, neu mae’r cyfan yn gywir.',
    close: 'Mae wedi cau',
    closeHint: 'Mae’r sefydliad neu ei wasanaeth wedi dod i ben.',
    looked: 'Rwyf wedi chwilio yma heb ganfod neb',
    lookedHint: 'Buoch yn chwilio ardal am un math o gymorth.',
    which: 'Pa sefydliad?',
    search: 'Rhan o’i enw',
    nothing: 'Nid oes un o’r enw hwnnw. Efallai ei fod ar goll yma: ychwanegwch ef.',
    unknown:
      'Nid yw’r sefydliad hwn yn ein tablau. Chwiliwch amdano wrth ei enw, neu ychwanegwch ef.',
  },
  loading: 'Mae’r cofnod yn cael ei nôl …',
  public: {
    title: 'Yr hyn a ddaw’n gyhoeddus',
    all: 'Gellir cyhoeddi’r cyfan a ysgrifennwch yma ar y map hwn, gyda’r dyddiad. Peidiwch ag ysgrifennu enwau pobl, na dim am iechyd neu fywyd rhywun.',
    address:
      'Dim ond cyfeiriad e-bost rôl a ganiateir, megis info@ neu helo@. Nid yw’r ffurflen hon yn gofyn pwy ydych chi.',
    nothingSent:
      'Nid yw’r dudalen hon yn anfon dim. Ar y diwedd cewch destun i’w anfon eich hun, o’ch e-bost neu’ch cyfrif eich hun, neu i’w gadw fel ffeil.',
    before:
      'Gall y cyfan isod ddod yn gyhoeddus ar ôl i chi ei anfon. Darllenwch ef unwaith eto: dim enwau pobl, dim cyfeiriadau preifat.',
  },
  twins: {
    title: 'Efallai ei fod ar y map eisoes',
    name: 'yr un enw',
    host: 'yr un wefan',
    place: 'enw tebyg yn yr un ardal',
    hint: 'Os yr un ydyw, agorwch y cofnod hwnnw a’i gywiro. Os un arall ydyw, ewch ymlaen.',
  },
  sender: {
    label: 'A ydych yn siarad ar ran y sefydliad hwn?',
    hint: 'Ni ofynnir i neb brofi hynny yma. Mae’n helpu’r tîm i wybod i bwy i ofyn.',
    organisation: 'Ydw, rwy’n gweithio neu’n gwirfoddoli yno',
    public: 'Nac ydw, rwy’n gwybod amdano',
  },
  about: 'Am y sefydliad',
  optional: '{{label}} (os yw’n hysbys)',
  notSaid: 'Heb chwilio am dystiolaeth',
  field: {
    name: { label: 'Enw', hint: 'Fel y mae’n ei alw ei hun.' },
    url: {
      label: 'Gwefan',
      hint: 'Cyfeiriad ei dudalen gyntaf ei hun, yn dechrau â https://.',
    },
    sectors: { label: 'Y mathau o angen y mae’n gweithio arnynt', hint: 'Un neu ragor.' },
    empowerment: {
      label: 'Pwy sy’n cael mwy o rym i weithredu',
      hint: 'Y bobl y mae’n eu helpu, y staff sy’n helpu, neu’r ddau.',
    },
    reach: {
      label: 'Pa mor bell y mae’n gweithio',
      hint: 'Lleol: un ardal cyngor neu ychydig. Rhanbarthol: rhanbarth. Cenedlaethol: gwlad gyfan.',
    },
    problem: { label: 'Y broblem y mae’n gweithio arni', hint: 'Brawddeg neu ddwy.' },
    approach: {
      label: 'Yr hyn y mae’n ei wneud',
      hint: 'Sut y mae pobl yn cymryd rhan, a beth y maent yn ei benderfynu.',
    },
    scale: {
      label: 'Faint o bobl y mae’n eu cyrraedd',
      hint: 'Gyda’r flwyddyn, fel “400 o bobl yn 2025”.',
    },
    evidence_level: {
      label: 'Y math cryfaf o astudiaeth sy’n hysbys',
      hint: 'Enwch yr astudiaeth a’i thudalen yn y nodyn isod.',
    },
    founded: { label: 'Blwyddyn sefydlu', hint: 'Y flwyddyn, fel 2015.' },
    status: {
      label: 'A yw’n dal ar waith?',
      hint: 'Ddim yn hysbys os na ellid cyrraedd neb.',
    },
    charity_number: {
      label: 'Rhif elusen',
      hint: 'Fel 1012345 yng Nghymru a Lloegr, SC012345 yn yr Alban, NIC101234 yng Ngogledd Iwerddon.',
    },
  },
  practices: {
    title: 'Yr hyn y mae’n ei wneud gyda phobl',
    suggested:
      'Awgrymiadau yw’r rhain. Mae’r tîm yn darllen y dudalen gyhoeddus ac yn eu pennu, fel bod yr un gair yn golygu’r un peth ar draws y map.',
  },
  places: {
    title: 'Lle mae’n gweithio',
    intro: 'Lleoedd y daw pobl iddynt, ardaloedd a wasanaethir, a swyddfeydd.',
    none: 'Nid oes lle wedi’i enwi eto.',
    add: 'Ychwanegu lle',
    field: 'Cod post, tref, cymdogaeth, cyngor, sir neu wlad',
    privacy: 'Cedwir cod post i’w sector neu ei ardal, byth i’r tŷ.',
    pick: 'Dewis ar y map',
    everywhere: 'Y Deyrnas Unedig gyfan',
    wrongKind:
      'Rhy eang i fod yn un lle: {{name}}. Dewiswch y cynghorau neu’r siroedd sydd ynddo, neu ei wlad.',
    atSea: 'Nid yw’r pwynt hwnnw mewn unrhyw ardal cyngor. Dewiswch un arall.',
    name: 'Enw’r lle',
    kind: 'Beth sydd yno',
    kinds: {
      'delivery-site': 'Mae pobl yn dod yma',
      'area-served': 'Gwasanaethir yr ardal hon',
      'head-office': 'Swyddfa: ni chaiff pobl eu helpu yno',
    },
    how: {
      postcode: 'wrth god post, ardal: {{area}}',
      'postcode-district': 'yn yr ardal cod post hon, ardal: {{area}}',
      place: 'ardal: {{area}}',
      city: 'rhywle yn y ddinas',
      'local-authority': 'yr ardal cyngor gyfan',
      county: 'y sir gyfan',
      national: 'ym mhobman, gwlad: {{nation}}',
    },
    somewhere: 'rhywle, ardal: {{area}}',
    edit: 'Newid',
    editOf: 'Newid: {{name}}',
    done: 'Wedi gorffen',
    remove: 'Tynnu',
    removeOf: 'Tynnu: {{name}}',
    undo: 'Rhoi’n ôl',
    undoOf: 'Rhoi’n ôl: {{name}}',
    isNew: 'newydd',
    isChanged: 'wedi newid',
    isRemoved: 'caiff ei dynnu',
    more: 'Dangos pob lle ({{count}})',
    added: 'Ychwanegwyd at y rhestr o leoedd: {{name}}.',
  },
  proof: {
    title: 'Lle gellir gweld hyn',
    page: 'Tudalen gyhoeddus',
    pageHint: 'Cyfeiriad tudalen lle gall y tîm ei ddarllen. Hebddo mae’n cymryd mwy o amser.',
    note: 'Unrhyw beth arall i’r tîm',
    noteHint: 'Yr hyn nad yw’n ffitio uchod. Yma y mae lle i astudiaethau a’u tudalennau.',
  },
  close: {
    reason: 'Pam y dylai’r cofnod gau',
    reasonHint: 'Beth sydd wedi dod i ben a phryd, hyd y gwyddoch.',
  },
  look: {
    title: 'Eich chwiliad',
    area: 'Lle buoch yn chwilio',
    areaField: 'Ardal cyngor, tref neu god post',
    areaChosen: 'Yr ardal lle buoch yn chwilio: {{name}}.',
    areaNone: 'Nid oes ardal wedi’i dewis eto.',
    sector: 'Am ba fath o gymorth',
    sectorChoose: 'Dewiswch un',
    looked_on: 'Pryd',
    lookedOnHint: 'Y diwrnod, fel 2026-11-28.',
    how: 'Sut',
    howHint: 'Ble y buoch yn chwilio ac am ba eiriau: cyfeiriadur, chwiliad ar y we, galwadau.',
    queries: 'Nifer y chwiliadau',
    queriesHint: 'Rhif, os buoch yn eu cyfrif.',
    found: 'Os cawsoch hyd i un, ychwanegwch ef yn lle hynny.',
  },
  check: 'Bwrw golwg drosto',
  problems: {
    title: 'Mae angen edrych eto ar hyn',
    personal:
      '{{label}}: efallai mai cyfeiriad person yw “{{address}}”. Rhowch gyfeiriad rôl, megis info@, neu ddim un.',
    other: '{{label}}: {{message}}.',
    say: {
      'set name': 'Rhowch enw’r sefydliad.',
      'set url':
        'Rhowch gyfeiriad y wefan fel y mae eich porwr yn ei ddangos, yn dechrau â https://.',
      'set sectors': 'Dewiswch o leiaf un math o angen.',
      'set empowerment': 'Dewiswch pwy sy’n cael mwy o rym i weithredu.',
      'set reach': 'Dewiswch pa mor bell y mae’n gweithio.',
      'set status': 'Dewiswch a yw’n dal ar waith.',
      'set founded': 'Rhowch y flwyddyn â phedwar digid, fel 2015, neu gadewch y maes yn wag.',
      'set charity_number':
        'Rhowch y rhif fel y mae ei gofrestr yn ei ysgrifennu, fel 1012345, SC012345 neu NIC101234, neu gadewch y maes yn wag.',
      place: 'Enwch o leiaf un lle, neu’r Deyrnas Unedig gyfan.',
      'place name': 'Rhowch enw i’r lle.',
      'look area_code': 'Dewiswch lle buoch yn chwilio.',
      'look sector': 'Dewiswch am ba fath o gymorth y buoch yn chwilio.',
      'look looked_on': 'Rhowch y diwrnod fel blwyddyn, mis a dydd: 2026-11-28.',
      'look how': 'Dywedwch sut y buoch yn chwilio.',
      'look queries': 'Rhowch nifer cyfan o chwiliadau, neu gadewch y maes yn wag.',
      reason: 'Dywedwch pam y dylai’r cofnod gau.',
      page: 'Rhowch gyfeiriad y dudalen fel y mae eich porwr yn ei ddangos, yn dechrau â https://.',
      future: 'Nid yw’r diwrnod hwnnw wedi dod eto.',
    },
  },
  review: {
    title: 'Yr hyn yr ydych ar fin ei anfon',
    kind: {
      add: 'Cofnod newydd: {{name}}.',
      correct: 'Newidiadau i’r cofnod: {{name}}.',
      confirm: 'Nid ydych yn newid dim: rydych yn cadarnhau bod y map yn gywir: {{name}}.',
      close: 'Dylai’r cofnod hwn gau: {{name}}.',
      looked: 'Chwiliwyd heb ganfod neb. Ardal: {{area}}; sector: {{sector}}; dyddiad: {{date}}.',
    },
    nothing: 'dim',
    field: 'Beth',
    before: 'Ar y map nawr',
    after: 'Eich awgrym',
    table: 'Eich newidiadau',
    practices: 'Arferion (awgrym)',
    place: { add: 'Lle newydd', correct: 'Lle, wedi newid', remove: 'Lle, wedi’i dynnu' },
    block: 'Y testun i’w anfon',
    blockHint:
      'Wedi’i wneud ar gyfer offer y tîm: anfonwch ef yn gyfan. Mae’n dal yr hyn sydd uchod, dim mwy.',
  },
  out: {
    title: 'Tair ffordd o’i anfon',
    copy: 'Copïo’r testun',
    to: 'Yna anfonwch ef i’r cyfeiriad hwn: <mail/>.',
    toNobody:
      'Nid yw’r wefan hon wedi pennu cyfeiriad. Anfonwch ef at bwy bynnag a soniodd wrthych am y map hwn, neu at y rhai sy’n rhedeg y wefan lle cawsoch hyd iddo.',
    issue: 'Agor mater',
    newTab: ' (yn agor tab newydd)',
    issueHint: 'Mae angen cyfrif yno. Mae’r testun wedi’i lenwi; chi sy’n ei anfon.',
    issueLong:
      'Mae’r testun yn rhy hir i gyfeiriad ei gario. Copïwch ef yn gyntaf, yna agorwch y mater a’i ludo yno.',
    issueNone: 'Nid yw’r wefan hon wedi pennu lle ar gyfer materion.',
    save: 'Cadw fel ffeil',
    saveHint: 'I’w hatodi i neges, neu i’w chadw.',
  },
  after: {
    title: 'Beth sy’n digwydd nesaf',
    read: 'Nid oes neb wedi cadarnhau dim eto. Bydd rhywun o’r tîm yn cymharu eich geiriau â thudalen gyhoeddus, ac yn gosod yr hyn y gellir ei weld yno. Bydd yn ymddangos gydag argraffiad nesaf y map.',
    prove:
      'Gall y sefydliad brofi mai ei gofnod ef yw hwn: mae tudalen flaen ei wefan ei hun yn cyfeirio’n ôl at ei gofnod ar y map hwn. Mae offeryn y tîm yn chwilio am hynny yno, ac nid yn unman arall.',
    link: 'Y ddolen i’w gosod yno:',
    words: 'Neu’r geiriau hyn, lle na ellir gosod dolen: {{line}}',
    copyLink: 'Copïo’r ddolen',
    looked:
      'Caiff eich chwiliad ei gyfrif ar ôl i’r tîm ei ddarllen. Mae bwlch lle chwiliodd pobl heb ganfod neb yn fwlch sicrach.',
  },
  keep: {
    label: 'Cadw’r drafft hwn ar y ddyfais hon',
    hint: 'Bydd yn goroesi cau’r dudalen. Gall pwy bynnag sy’n defnyddio’r ddyfais hon ei ddarllen.',
    kept: 'Mae’r drafft hwn wedi’i gadw ar y ddyfais hon.',
    forgotten: 'Nid yw wedi’i gadw ar y ddyfais hon mwyach.',
    refused: 'Nid yw’r porwr hwn yn gadael i’r dudalen gadw dim.',
    restored: 'Dyma’r drafft a gadwyd gennych ar y ddyfais hon.',
    unreadable:
      'Cadwyd drafft ar y ddyfais hon, ac ni all y dudalen hon ei ddarllen. Gadawyd ef fel y mae; bydd cadw un newydd yn cymryd ei le.',
    startAfresh: 'Gwagio’r ffurflen',
  },
} as const satisfies Welsh<typeof english>;
