import type { place as english } from '../en/place';
import { forms } from './forms';
import type { Welsh } from './welsh';

/** The panel of one area. */
export const place = {
  district: 'Ardal cyngor: {{place}}',
  districtInCounty: 'Ardal cyngor: {{county}} (sir), {{place}}',
  peopleHere: 'Mae tua {{people}} o bobl yn byw yma.',
  facts: 'Am yr ardal',
  people: 'Pobl sy’n byw yma',
  peopleSource: {
    england: 'Cyfrifiad 2021, y Swyddfa Ystadegau Gwladol',
    wales: 'Cyfrifiad 2021, y Swyddfa Ystadegau Gwladol',
    scotland: 'Amcangyfrif canol 2022, National Records of Scotland',
    'northern-ireland': 'Cyfrifiad 2021, Northern Ireland Statistics and Research Agency',
  },
  ruralUrban: 'Tref neu wlad',
  ruralUrbanSource: 'Dosbarthiadau gwledig-trefol 2021, y Swyddfa Ystadegau Gwladol',
  size: 'Tir',
  squareKilometres: '{{area}} km sgwâr',
  vintage: 'Ffiniau a chod ({{code}}) Rhagfyr 2024.',
  predecessors: 'Yr hyn oedd yma o’r blaen: {{names}}.',
  formerCode:
    'Cod yr hen ardal {{name}} oedd {{code}}. Heddiw mae honno’n rhan o’r canlynol, neu’r un peth: {{today}}.',
  unknownTitle: 'Heb ddod o hyd i’r ardal',
  unknown:
    'Ni wyddom am ardal cyngor â’r cod {{code}}. Efallai fod y ddolen yn hen neu wedi’i thorri. Defnyddiwch y blwch chwilio i ddod o hyd i’r ardal.',
  actions: {
    pioneers: 'Dangos arloeswyr yn yr ardal hon',
    near: 'Gerllaw',
    gaps: 'Ei gweld yn y golwg Bylchau',
    brief: 'Ysgrifennu briff prototeip',
  },
  gap: {
    title: 'Angen a chyrhaeddiad yma',
    working: 'Wrthi’n cyfrifo angen a chyrhaeddiad…',
    refused: 'Nid oedd modd cyfrifo angen a chyrhaeddiad: {{reason}}',
    scenario:
      'Dewiswyd: {{sector}} · {{practice}} · hyd at {{distance}} mewn llinell syth, neu o amgylch dŵr llydan',
    nearest: 'Yr arloeswyr hysbys agosaf',
    nearestItem: '{{name}}, {{distance}}',
    acrossArea: 'yn gweithio ledled yr ardal hon',
    looked:
      'Pa mor ofalus yr edrychwyd yma: {{looked}}. Y cyrhaeddiad yw {{now}} o 100 fel y mae’r rhestr; {{score}} yw’r disgwyl ar ôl edrych unwaith eto.',
    noClass: 'Dim sgôr angen yma',
  },
  change: {
    title: 'Beth fyddai’n newid hyn?',
    working: 'Wrthi’n rhoi cynnig ar un newid ar ôl y llall…',
    refused: 'Nid oedd modd cyfrifo hyn: {{reason}}',
    standing: {
      inside:
        'Ymhlith lleoedd i edrych arnynt yn gyntaf mae’r ardal hon yn safle {{rank}} o {{of}}: yn y degfed uchaf.',
      outside:
        'Ymhlith lleoedd i edrych arnynt yn gyntaf mae’r ardal hon yn safle {{rank}} o {{of}}: y tu allan i’r degfed uchaf.',
      none: 'Nid oes gan yr ardal hon sgôr, felly nid oes ganddi le ar y rhestr.',
    },
    moves: {
      out: 'Mae pob un o’r rhain ar ei ben ei hun yn ei symud o’r degfed uchaf:',
      in: 'Mae pob un o’r rhain ar ei ben ei hun yn ei symud i’r degfed uchaf:',
    },
    nothing: {
      out: 'Nid oes dim a brofwyd yn ei symud o’r degfed uchaf.',
      in: 'Nid oes dim a brofwyd yn ei symud i’r degfed uchaf.',
    },
    largest: 'Beth sy’n ei symud bellaf: {{change}}',
    weight: {
      none: 'pe na bai “{{indicator}}” yn cyfrif o gwbl, {{place}}.',
      half: 'pe bai “{{indicator}}” yn cyfrif hanner cymaint, {{place}}.',
      double: 'pe bai “{{indicator}}” yn cyfrif ddwywaith cymaint, {{place}}.',
    },
    catchment: 'pe bai arloeswr yn cyfrif hyd at {{distance}} i ffwrdd, nid {{now}}, {{place}}.',
    mode: {
      mean: 'pe bai’r ffigurau’n cael eu hadio at ei gilydd, fel nad yw un angen difrifol yn ddigon, {{place}}.',
      severe: 'pe bai un angen difrifol yn ddigon, {{place}}.',
    },
    place: 'byddai yn safle {{rank}} o {{of}}',
    noPlace: 'ni fyddai ganddi sgôr',
    tried:
      'Rhoesom gynnig ar {{count}} newid, un ar y tro: pob ffigur wedi’i adael allan, ar hanner ei bwysau ac ar ddwywaith ei bwysau; pellteroedd eraill o 5 i 100 km; a’r ffordd arall o adio ffigurau. Gall dau newid gyda’i gilydd wneud yr hyn na wna’r naill na’r llall ar ei ben ei hun.',
  },
  pioneers: {
    title: 'Arloeswyr yma',
    ...forms('count', '{{count}} arloeswr hysbys â chyfeiriad yma neu’n gweithio ledled y sir'),
    ...forms('countOfDistrict', '{{count}} arloeswr hysbys â chyfeiriad yma neu’n gweithio yma'),
    none: 'Dim arloeswr hysbys yma ({{looked}}). Nid yw hynny’r un fath â neb: nid yw ein rhestr yn gyflawn.',
    presence: {
      'works-here': 'yn gweithio yma',
      'local-head-office': 'prif swyddfa yma',
      'whole-county': 'yn gweithio ledled {{county}}',
      'national-head-office':
        'prif swyddfa sefydliad cenedlaethol: cyfeiriad, nid gwasanaeth lleol',
    },
    ...forms('more', 'Dangos {{count}} arall'),
  },
  figures: {
    title: 'Y ffigurau',
    loading: 'Mae’r ffigurau ar eu ffordd…',
    none: 'Ni chyhoeddir ffigurau ar gyfer y wlad hon.',
    noValue: 'Dim ffigur wedi’i gyhoeddi',
    rank: {
      ...forms('highest_ordinal', 'rhif {{count}} o’r uchaf, o {{of}} ({{nation}})'),
      ...forms('lowest_ordinal', 'rhif {{count}} o’r isaf, o {{of}} ({{nation}})'),
      extremeHighest: 'yr uchaf o {{of}} ({{nation}})',
      extremeLowest: 'yr isaf o {{of}} ({{nation}})',
      shared: '{{rank}}, ar y cyd',
    },
    interval: 'Pa mor sicr ydyw (cyfwng 95%)',
    intervalEnds: 'Yn debygol: {{low}} i {{high}}',
    within:
      'Mae pob gwlad yn mesur hyn yn ei ffordd ei hun, felly cymharwch o fewn un wlad yn unig: {{nation}}.',
    comparedWith: 'O’i gymharu â',
    source: 'Ffynhonnell',
    period: 'Cyfnod',
    geography: 'Cyhoeddwyd ar gyfer',
    licence: 'Trwydded',
    caveat: 'Cofiwch',
    definition: 'Beth ydyw',
    direction: 'Sut i’w ddarllen',
    basis: 'Sut y gwyddom',
    strip:
      'Mae pob llinell denau yn un ardal cyngor ({{nation}}), yr isaf ar y chwith; yr un drwchus yw {{name}}.',
  },
  similar: {
    title: 'Ardaloedd tebyg i hon',
    explain:
      'Tebyg yn ôl y Swyddfa Ystadegau Gwladol: hi sy’n barnu mai’r rhain yw’r tebycaf, beth bynnag eu pellter. Y tebycaf yn gyntaf.',
    none: 'Nid yw’r Swyddfa Ystadegau Gwladol yn cyhoeddi ardaloedd tebyg ar gyfer hon.',
  },
} as const satisfies Welsh<typeof english>;
