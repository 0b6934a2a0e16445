import type { plan as english } from '../en/plan';
import { forms } from './forms';
import type { Welsh } from './welsh';

/** Ble nesaf: y cynllun, beth pe bai, pwy fyddai ar eu hennill. */
export const plan = {
  title: 'Ble nesaf?',
  question:
    'Ble y gallai <places/> ddod â’r nifer mwyaf o bobl mewn angen o fewn <distance/> i arloeswr: <practice>,</practice> ar gyfer <sector>,</sector> yn ardal <where>?</where>',
  places: {
    label: 'Faint o leoedd',
    ...forms('count', '{{count}} lle newydd'),
    count_two: '{{count}} le newydd',
  },
  sector: 'Sector',
  allSectors: 'pob sector',
  practice: 'Arfer',
  anyPractice: 'unrhyw arfer',
  distance: 'Pa mor bell y mae arloeswr yn cyfrif',
  where: {
    label: 'Ble i ddewis ohono',
    all: 'y DU gyfan',
    ...forms('several', '{{count}} ardal o fy rhestr fy hun'),
    search: 'Chwilio am wlad, rhanbarth, sir neu gyngor',
    nothing: 'Dim lle o’r enw hwnnw.',
    nations: 'Gwledydd',
    regions: 'Rhanbarthau Lloegr',
    counties: 'Siroedd ac awdurdodau cyfun',
    districts: 'Cynghorau',
    list: 'Ardaloedd i ddewis ohonynt',
    remove: 'Gadael {{name}} allan',
    add: 'Ychwanegu ardal',
    addHint: 'Ychwanegu ardal arall',
  },
  options: 'Mwy am y dewis',
  onePerRegion: 'Un ar y mwyaf ym mhob rhanbarth a gwlad',
  extraWeight: 'Cyfrif pobl yn y bumed ran fwyaf difreintiedig ddwywaith',
  today: {
    title: 'Heddiw',
    high: 'Heddiw mae <b>{{people}} o bobl mewn ardaloedd o angen uchel</b> yn byw lle na wyddys am neb yn gweithio o fewn {{distance}}: {{share}} o’r {{all}} sy’n byw mewn ardaloedd o’r fath.',
    any: 'O’r holl {{all}} o bobl yma, nid oes gan {{people}} neb hysbys o fewn cyrraedd: {{share}}.',
    none: 'Heddiw mae gan bawb yn yr ardaloedd o angen uchel yma arloeswr hysbys o fewn {{distance}}.',
    noHigh: 'Nid oes ardal yma ymhlith y traean â’r angen uchaf.',
    why: 'Nid yw “neb hysbys” yn golygu “neb”: mae ein rhestr yn anghyflawn, ac yn y rhan fwyaf o leoedd nid oes neb wedi edrych eto.',
    working: 'Yn cyfrif pwy sydd â rhywun gerllaw heddiw…',
  },
  share: { few: 'llai nag {{share}}' },
  working: 'Yn cyfrifo ble nesaf…',
  workingShare: 'Yn cyfrifo ble nesaf: {{share}} wedi’i wneud.',
  updating: 'Yn cyfrifo’r dewis newydd…',
  refused: 'Ni ellir cyfrifo’r dewis hwn.',
  answer: {
    title: 'Ble nesaf',
    ...forms(
      'lead',
      '<b>Byddai’r {{count}} lle hyn yn cyrraedd {{people}} yn rhagor o bobl mewn angen</b>, gan gyfrif pa mor agos y maent yn byw a’r hyn sydd yno eisoes.',
    ),
    lead_two:
      '<b>Byddai’r {{count}} le hyn yn cyrraedd {{people}} yn rhagor o bobl mewn angen</b>, gan gyfrif pa mor agos y maent yn byw a’r hyn sydd yno eisoes.',
    lead_one:
      '<b>Byddai’r lle hwn yn cyrraedd {{people}} yn rhagor o bobl mewn angen</b>, gan gyfrif pa mor agos y maent yn byw a’r hyn sydd yno eisoes.',
    fresh:
      'Byddai {{people}} o bobl nad oes ganddynt neb hysbys heddiw yn dod o fewn cyrraedd: {{share}} o’r {{all}} sydd heb neb.',
    freshNone:
      'Ni fyddai neb newydd yn dod o fewn cyrraedd: maent yn ychwanegu at yr hyn sydd yno.',
    left: 'Byddai {{people}} o bobl o hyd heb neb hysbys o fewn cyrraedd.',
    beyond:
      'Y tu hwnt i’r lleoedd y dewisir ohonynt, byddai {{people}} yn rhagor yn dod o fewn cyrraedd.',
    nothing:
      'Ni ellid dod â neb arall o fewn cyrraedd yma: mae gan bawb rywun hysbys, neu mae’r ffigurau’n dweud rhy ychydig.',
    ...forms('fewer', 'Dim ond {{count}} lle a fyddai’n ychwanegu rhywbeth yma.'),
    fewer_two: 'Dim ond {{count}} le a fyddai’n ychwanegu rhywbeth yma.',
    provenBest: 'Profwyd: ni allai unrhyw ddewis arall o gynifer o leoedd wneud mwy.',
    proven:
      'Profwyd: gyda’i gilydd maent yn gwneud o leiaf {{share}} o’r hyn y gallai’r dewis gorau o gynifer o leoedd ei wneud.',
    provenOne: 'Profwyd: mae’n gwneud o leiaf {{share}} o’r hyn y gallai’r lle gorau ei wneud.',
    ...forms('given', 'Cymerir y lleoedd rydych yn rhoi cynnig arnynt, {{list}}, yn ganiataol.'),
    given_one: 'Cymerir y lle rydych yn rhoi cynnig arno, {{list}}, yn ganiataol.',
    area: 'Ardal i edrych ynddi yw pob un, nid cyfeiriad.',
  },
  place: {
    number: 'Lle {{number}}',
    letter: 'Lle {{letter}}',
    people:
      'Mae {{people}} o bobl yn byw o fewn {{distance}}. Nid oes gan {{fresh}} ohonynt, {{share}}, neb hysbys heddiw.',
    peopleNone:
      'Mae {{people}} o bobl yn byw o fewn {{distance}}. Mae gan bob un ohonynt rywun hysbys neu le cynharach eisoes.',
    ...forms(
      'inNeed',
      'Cystal â phe bai {{people}} o bobl mewn angen yn dod o fewn cyrraedd; po agosaf y maent, mwyaf y maent yn cyfrif.',
    ),
    learn: 'Yr agosaf i ddysgu ganddo: <pioneer/>, {{distance}}.',
    learnHere: 'I ddysgu ganddo: <pioneer/>, sy’n gweithio yma.',
    learnNone: 'Ni wyddys am arloeswr o’r math hwn i ddysgu ganddo.',
    steady:
      'Dewiswyd mewn {{same}} o {{drawn}} o osodiadau credadwy, gan gyfrif unrhyw le yn yr un dosbarth; mewn {{near}}, un gerllaw.',
    keep: 'Cadw {{name}}',
    keepShort: 'Cadw hwn',
  },
  steady: {
    working:
      'Pa mor aml y dewisir pob un mewn gosodiadau credadwy eraill: {{drawn}} o {{draws}} wedi’u rhoi ar brawf.',
    done: 'Rhoddwyd pob lle ar brawf mewn {{draws}} o osodiadau credadwy eraill.',
  },
  tried: {
    title: 'Rhoi cynnig ar le eich hun',
    intro:
      'Rhowch arloeswr yn unrhyw le a gwelwch beth fyddai’n newid. Mae heddiw yn aros fel y mae.',
    field: 'Cymdogaeth, lle neu god post',
    pick: 'Dewis ar y map',
    pickHint: 'Cliciwch y map lle dylai’r lle fod, neu ewch yno â’r bysellau saeth a phwyso Enter.',
    moveHint: 'Cliciwch y map lle dylai {{name}} fod yn lle hynny.',
    cancel: 'Canslo',
    list: 'Lleoedd rydych yn rhoi cynnig arnynt',
    move: 'Symud {{name}}',
    moveShort: 'Symud',
    moving: 'Yn symud {{name}}: chwiliwch am ei le newydd, neu cliciwch y map.',
    remove: 'Tynnu {{name}}',
    removeShort: 'Tynnu',
    clear: 'Tynnu pob un',
    full: 'Gellir rhoi cynnig ar ugain o leoedd ar y tro. Tynnwch un i roi cynnig ar un arall.',
    totals:
      'Gyda’i gilydd byddent yn golygu bod {{people}} o bobl yn dod o fewn cyrraedd: {{share}} o’r {{all}} sydd heb neb hysbys heddiw.',
    reach: 'Cyrhaeddiad {{name}}',
    reachUsual: 'Yn cyrraedd {{distance}}, fel y gofynnwyd',
    reachOwn: 'Yn cyrraedd {{distance}}',
    practice: 'Arfer {{name}}',
    practiceUsual: 'Yn gwneud yr hyn a ofynnir',
    does: 'Arfer: {{practice}}.',
    otherPractice:
      'Arfer: {{practice}}. Nid dyna’r arfer y gofynnir amdano, felly nid yw’n newid dim yma.',
  },
  change: {
    added:
      'O ychwanegu {{name}}, byddai gan {{people}} yn rhagor o bobl rywun o fewn cyrraedd: {{share}} o’r {{all}} o’i gwmpas.',
    addedNone:
      'O ychwanegu {{name}}, ni fyddai neb arall yn dod o fewn cyrraedd: mae gan bob un o’r {{all}} o bobl o’i gwmpas rywun eisoes; byddai’n cyrraedd {{worth}} yn rhagor o bobl mewn angen.',
    removed: 'O dynnu {{name}}, byddai {{people}} o bobl heb neb hysbys o fewn cyrraedd eto.',
    removedNone: 'O dynnu {{name}}, ni fyddai neb yn colli cyrhaeddiad.',
    movedMore:
      'Ar ôl eu symud (i’r lle hwn: {{name}}), byddai {{people}} yn rhagor o bobl yn dod o fewn cyrraedd y lleoedd rydych yn rhoi cynnig arnynt.',
    movedFewer:
      'Ar ôl eu symud (i’r lle hwn: {{name}}), byddai {{people}} yn llai o bobl yn dod o fewn cyrraedd y lleoedd rydych yn rhoi cynnig arnynt.',
    movedSame:
      'Ar ôl eu symud (i’r lle hwn: {{name}}), byddai’r lleoedd rydych yn rhoi cynnig arnynt yn dod â’r un nifer o bobl o fewn cyrraedd.',
    cleared: 'Ni roddir cynnig ar unrhyw le: heddiw yw hwn.',
    several:
      'Gyda’i gilydd, byddai’r lleoedd rydych yn rhoi cynnig arnynt yn golygu bod {{people}} o bobl yn dod o fewn cyrraedd.',
  },
  gains: {
    title: 'Pwy fyddai ar eu hennill, a phwy na fyddai',
    subject: 'O ba leoedd',
    ofPlan: 'Y lleoedd a gynigir',
    ofTried: 'Y lleoedd rydych yn rhoi cynnig arnynt',
    intro:
      'Faint yn rhagor o bobl mewn angen a gyrhaeddid; ac o’r rhai sydd heb neb hysbys heddiw, faint a ddeuai o fewn cyrraedd. Byddai’r lleill o hyd heb neb.',
    group: 'Pwy',
    people: 'Pobl',
    fresh: 'A ddeuai o fewn cyrraedd',
    of: '{{fresh}} o {{out}}',
    gain: 'Rhagor mewn angen a gyrhaeddir',
    total: 'Pawb',
    fifths: 'Yn ôl amddifadedd y gymdogaeth, o fewn ei gwlad',
    fifth: {
      most: 'Y bumed ran fwyaf difreintiedig',
      second: 'Yr ail bumed ran',
      middle: 'Y bumed ran ganol',
      fourth: 'Y bedwaredd bumed ran',
      least: 'Y bumed ran leiaf difreintiedig',
      unknown: 'Amddifadedd anhysbys',
    },
    kinds: 'Yn ôl tref a chefn gwlad',
    kind: { town: 'Tref', country: 'Cefn gwlad', unknown: 'Ni wyddys pa un' },
    nations: 'Yn ôl gwlad',
    better: 'Byddai’r cynllun hwn yn gwasanaethu’r rhai gwell eu byd yn gyntaf.',
    betterWhy:
      'Mae mwy o’r rhai a gyrhaeddir yn byw mewn cymdogaethau llai difreintiedig nag mewn rhai difreintiedig, o ystyried faint sy’n byw yno. Gall cyfrif y bumed ran fwyaf difreintiedig ddwywaith newid hynny.',
    concentration: {
      deprived:
        'Crynodiad {{value}}: o’r bobl mewn angen a gyrhaeddir, mae mwy yn byw mewn cymdogaethau difreintiedig nag o’r bobl yma yn gyffredinol.',
      even: 'Crynodiad {{value}}: mae’r bobl mewn angen a gyrhaeddir yn byw mewn cymdogaethau difreintiedig ac eraill yn debyg i’r bobl yma yn gyffredinol.',
      better:
        'Crynodiad {{value}}: o’r bobl mewn angen a gyrhaeddir, mae llai yn byw mewn cymdogaethau difreintiedig nag o’r bobl yma yn gyffredinol.',
      scale:
        'Byddai −1 yn golygu’r mwyaf difreintiedig yn unig, 0 pawb fel ei gilydd, +1 y lleiaf difreintiedig yn unig.',
      none: 'Ni chyrhaeddid neb y mae eu hamddifadedd yn hysbys.',
    },
  },
  curve: {
    title: 'Pa mor bell y byddai pob lle pellach yn mynd',
    caption: 'Pobl mewn angen a gyrhaeddir, wrth ychwanegu lleoedd',
    places: 'Lleoedd',
    people: 'Pobl o fewn cyrraedd',
    inNeed: 'Mewn angen a gyrhaeddir',
    share: 'O bawb mewn angen',
    added: 'Mwy na chynt',
    today: 'Heddiw',
    standing: 'Gyda’r lleoedd rydych yn rhoi cynnig arnynt',
    all: 'Pawb mewn angen',
    describe:
      'O {{today}} o’r bobl mewn angen heddiw i {{last}} gyda’r holl leoedd; 100% fyddai pawb.',
  },
  table: {
    ...forms('caption', '{{count}} lle: ble nesaf'),
    caption_two: '{{count}} le: ble nesaf',
    place: 'Lle',
    district: 'Dosbarth',
    people: 'Pobl o fewn cyrraedd iddo',
    fresh: 'Newydd o fewn cyrraedd',
    inNeed: 'Rhagor mewn angen a gyrhaeddir',
    learn: 'Yr arloeswr agosaf i ddysgu ganddo',
    learnKm: 'Pellter ato',
    steady: 'Dewiswyd yn yr un dosbarth',
    near: 'Dewiswyd gerllaw',
    none: 'Nid oes lle i’w restru eto.',
  },
  take: {
    title: 'Mynd ag ef gyda chi',
    keep: 'Cadw’r cynllun hwn i’w gymharu',
    copy: 'Copïo’r dewisiadau a’r ateb',
    print: 'Argraffu un dudalen',
    more: 'Cedwir y tabl fel CSV ac fel GeoJSON. Cedwir llun y map o dan Rhannu.',
  },
  compare: {
    title: 'Dau gynllun ochr yn ochr',
    what: 'Beth',
    own: 'Y cynllun hwn',
    kept: 'Y cynllun a gadwyd',
    working: 'Yn cyfrifo’r cynllun a gadwyd…',
    open: 'Agor y cynllun a gadwyd',
    drop: 'Gollwng y cynllun a gadwyd',
    places: 'Lleoedd',
    where: 'Ble',
    question: 'Ar gyfer',
    choices: 'Dewisiadau',
    fresh: 'Pobl newydd o fewn cyrraedd',
    inNeed: 'Rhagor o bobl mewn angen a gyrhaeddir',
    left: 'A fyddai o hyd heb neb',
    deprived: 'O’r rhai mewn angen a gyrhaeddir, yn y bumed ran fwyaf difreintiedig',
    country: 'O’r rhai mewn angen a gyrhaeddir, yng nghefn gwlad',
    concentration: 'Crynodiad',
    proven: 'O’r gorau posibl, o leiaf',
    usual: 'fel arfer',
    and: '{{count}} ar brawf â llaw',
  },
  log: {
    heading: 'Ble nesaf: dewisiadau ac ateb',
    choices: 'Dewisiadau',
    today: 'Heddiw',
    answer: 'Ateb',
    tried: 'Lleoedd ar brawf',
    gains: 'Pwy fyddai ar eu hennill',
    gain: '{{group}}: cyrraedd {{gain}} yn rhagor o bobl mewn angen; byddai {{fresh}} o’r {{out}} sydd heb neb hysbys heddiw yn dod o fewn cyrraedd',
    limits:
      'Ardaloedd i edrych ynddynt yn gyntaf yw’r rhain, nid penderfyniadau ac nid cyfeiriadau. Mae’r rhestr o arloeswyr yn anghyflawn.',
    link: 'Dolen: {{link}}',
  },
  ...forms('figure', 'yn rhagor o bobl mewn angen a gyrhaeddid o {{count}} lle newydd.'),
  figure_two: 'yn rhagor o bobl mewn angen a gyrhaeddid o {{count}} le newydd.',
  page: {
    kind: 'Cynllun',
    printed: 'Fel ar {{date}}',
    choices: 'Dewisiadau',
    places: 'Lleoedd',
    picture: 'Map o’r lleoedd, pob un â’i rif neu ei lythyren',
    key: 'Lleoedd a gynigir yw’r rhifau, lleoedd a brofir yw’r llythrennau. Mae’r gogledd ar y brig.',
    steady: 'Dewiswyd eto',
    steadyOf: '{{same}} o {{drawn}}',
    learn: '{{name}}, {{distance}}',
    edition: 'Argraffiad y data: {{edition}}.',
    attribution:
      'Ffiniau a chymdogaethau: y Swyddfa Ystadegau Gwladol, Cofnodion Cenedlaethol yr Alban a NISRA, Trwydded Llywodraeth Agored v3.0. Yn cynnwys data’r OS © Hawlfraint y Goron a hawl cronfa ddata 2024-26. Arloeswyr: ein rhestr ein hunain, nad yw’n gyflawn.',
  },
  legend: {
    title: 'Ar y map hwn',
    proposed: 'Lle a gynigir, yn ôl ei rif; y cylch yw pa mor bell y byddai’n cyrraedd',
    tried: 'Lle rydych yn rhoi cynnig arno, yn ôl ei lythyren',
  },
} as const satisfies Welsh<typeof english>;
