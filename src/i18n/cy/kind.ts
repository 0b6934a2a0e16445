import type { kind as english } from '../en/kind';
import { forms } from './forms';
import type { Welsh } from './welsh';

/** The page of a practice or a sector. */
export const kind = {
  choose: 'Arferion a sectorau',
  chooseHint:
    'Arfer yw’r ffordd y mae gwasanaeth yn magu hyder i weithredu. Sector yw’r rhan o fywyd y mae’n gweithio ynddi.',
  three: 'Ddim yn siŵr pa un? Mae tri chwestiwn yn arwain at ddau neu dri arfer.',
  unknown: 'Mae’r ddolen hon yn enwi un nad yw yn ein tablau. Dewiswch un yma.',
  practices: 'Arferion',
  sectors: 'Sectorau',
  all: 'Pob arfer a sector',
  is: { practice: 'Arfer: {{family}}', sector: 'Sector' },
  onMap: 'Dangos ar y map pwy sy’n ei wneud',
  print: 'Argraffu',
  loading: 'Mae’r astudiaethau a’r cofnodion ar eu ffordd…',
  sources: {
    title: 'O ble y daw’r hyder',
    main: 'Yn bennaf o',
    other: 'A hefyd o',
    ...forms(
      'bandura',
      'Dyma {{count}} o’r pedair ffynhonnell o hyder i weithredu a ganfu’r seicolegydd Albert Bandura.',
    ),
    bandura_one:
      'Dyma un o’r pedair ffynhonnell o hyder i weithredu a ganfu’r seicolegydd Albert Bandura.',
  },
  studies: {
    title: {
      practice: 'Beth a ganfu astudiaethau o sefydliadau sy’n ei ddefnyddio',
      sector: 'Beth a ganfu astudiaethau o sefydliadau sy’n gweithio ynddo',
    },
    none: {
      practice:
        'Nid oes yn ein tablau astudiaeth o sefydliad sy’n ei ddefnyddio. Nid yw hynny’n golygu nad oes un.',
      sector:
        'Nid oes yn ein tablau astudiaeth o sefydliad sy’n gweithio ynddo. Nid yw hynny’n golygu nad oes un.',
    },
    held: {
      ...forms(
        'practice',
        'Mae {{count}} astudiaeth yn ein tablau. O’r {{everyone}} sefydliad sy’n ei ddefnyddio, astudiwyd: {{organisations}}.',
      ),
      practice_one:
        'Mae {{count}} astudiaeth yn ein tablau. Mae’n ymwneud ag un o’r {{everyone}} sefydliad sy’n ei ddefnyddio.',
      ...forms(
        'sector',
        'Mae {{count}} astudiaeth yn ein tablau. O’r {{everyone}} sefydliad sy’n gweithio ynddo, astudiwyd: {{organisations}}.',
      ),
      sector_one:
        'Mae {{count}} astudiaeth yn ein tablau. Mae’n ymwneud ag un o’r {{everyone}} sefydliad sy’n gweithio ynddo.',
    },
    ...forms('found', 'Eu canlyniadau: {{list}}.'),
    found_one: 'Ei chanlyniad: {{list}}.',
    ...forms(
      'unread',
      'Ni wyddom ganlyniad yr un ohonynt, felly ni allwn ddweud beth a ganfuwyd ganddynt.',
    ),
    unread_one: 'Ni wyddom ei chanlyniad, felly ni allwn ddweud beth a ganfu.',
    ...forms(
      'noneCompared',
      'O’r {{count}} y gwyddom eu canlyniad, nid oes yr un yn dweud iddi gymharu pobl ag eraill na chymerodd ran. Felly ni all yr un ddangos yr achos.',
    ),
    noneCompared_one:
      'Nid yw’r un astudiaeth y gwyddom ei chanlyniad yn dweud iddi gymharu pobl ag eraill na chymerodd ran. Ni all ddangos yr achos.',
    oneCompared:
      'Cymharodd yr un astudiaeth y gwyddom ei chanlyniad bobl ag eraill na chymerodd ran. Ni phenderfynwyd drwy goelbren pwy fyddai’n cymryd rhan.',
    oneDrewLots:
      'Cymharodd yr un astudiaeth y gwyddom ei chanlyniad bobl ag eraill na chymerodd ran. Penderfynwyd drwy goelbren pwy fyddai’n cymryd rhan.',
    compared:
      'O’r {{read}} y gwyddom eu canlyniad, y rhai a gymharodd bobl ag eraill na chymerodd ran: {{count}}.',
    ...forms(
      'lots',
      'Mewn {{count}} o’r rhain penderfynwyd drwy goelbren pwy fyddai’n cymryd rhan.',
    ),
    lots_zero: 'Ni phenderfynwyd drwy goelbren pwy fyddai’n cymryd rhan yn yr un o’r rhain.',
    ...forms(
      'noGain',
      'O’r {{count}} y gwyddom eu canlyniad, ni chanfu’r un fod pobl ar eu hennill.',
    ),
    noGain_one: 'Ni chanfu’r un y gwyddom ei chanlyniad fod pobl ar eu hennill.',
    ...forms(
      'thin',
      'Tystiolaeth denau yw hon: {{count}} astudiaeth y gwyddom ei chanlyniad, sefydliadau a astudiwyd: {{organisations}}.',
    ),
    thin_one: 'Tystiolaeth denau yw hon: un astudiaeth y gwyddom ei chanlyniad, o un sefydliad.',
    ...forms(
      'knownOnly',
      'Gwyddom lefel y dystiolaeth am {{count}} sefydliad arall, ond nid yw’r astudiaethau yn ein tablau eto.',
    ),
    knownOnly_one:
      'Gwyddom lefel y dystiolaeth am {{count}} sefydliad arall, ond nid yw’r astudiaeth yn ein tablau eto.',
    whole: {
      practice:
        'Mae gwasanaeth yn gwneud mwy nag un peth. Efallai nad o’r arfer hwn y daw’r hyn a ganfu astudiaeth ohono.',
      sector:
        'Mae’r gwasanaethau hyn yn wahanol i’w gilydd. Ychydig y mae astudiaeth o un yn ei ddweud am un arall yn y sector.',
    },
    byDesign: 'Yn ôl math o astudiaeth',
    designColumn: 'Math o astudiaeth',
    numberColumn: 'Astudiaethau',
    foundColumn: 'Beth a ganfuwyd',
    each: 'Pob astudiaeth, beth bynnag a ganfu',
    table: 'Astudiaethau o sefydliadau: {{name}}',
  },
  design: {
    randomised: 'Penderfynwyd drwy goelbren pwy fyddai’n cymryd rhan',
    compared: 'Cymharu ag eraill, nid drwy goelbren',
    review: 'Crynodeb o astudiaethau eraill',
    'not-compared': 'Heb gymharu â neb arall',
    costs: 'Cyfrif costau yn unig',
    'not-said': 'Ni ddywedir a oedd cymhariaeth',
  },
  asked: {
    title: 'A ofynnwyd am hyder i weithredu?',
    ...forms('none', 'Ni ofynnodd yr un o’r {{count}} astudiaeth amdano.'),
    none_one: 'Ni ofynnodd yr astudiaeth amdano.',
    some: 'Astudiaethau: {{count}}. Gofynnwyd amdano: {{yes}}. Gofynnwyd yn rhannol, neu am rywbeth tebyg: {{partly}}.',
  },
  who: {
    title: 'Pwy sy’n ei wneud',
    count: {
      ...forms('practice', '{{count}} sefydliad yn ein tablau sy’n ei ddefnyddio: {{list}}.'),
      ...forms('sector', '{{count}} sefydliad yn ein tablau sy’n gweithio ynddo: {{list}}.'),
    },
    nobody: 'Nid oes neb yn ein tablau. Nid yw hynny’n golygu nad oes neb.',
    status: {
      active: '{{count}} yn weithredol',
      unknown: '{{count}} heb wybod a ydynt yn weithredol',
      closed: '{{count}} wedi cau',
    },
    nations: 'Yn ôl gwlad, heb y rhai sydd wedi cau',
    nation: 'Gwlad',
    number: 'Sefydliadau',
    several: 'Cyfrifir un sy’n gweithio mewn dwy wlad yn y ddwy.',
    ...forms('unplaced', 'Nid ydym yn gwybod ym mhle y mae {{count}} ohonynt yn gweithio.'),
    unplaced_zero: 'Gwyddom am le y mae pob un yn gweithio ynddo.',
    ...forms(
      'picture',
      'Map yn dangos {{count}} lleoliad hysbys: {{name}}. Mae’r rhestrau isod yn enwi’r rhai sy’n gweithio yno.',
    ),
    picture_two:
      'Map yn dangos {{count}} leoliad hysbys: {{name}}. Mae’r rhestrau isod yn enwi’r rhai sy’n gweithio yno.',
    byName: {
      ...forms('active', '{{count}} sefydliad gweithredol yn ôl enw'),
      ...forms('unknown', '{{count}} sefydliad, yn ôl enw, heb wybod a ydynt yn weithredol'),
      unknown_one: '{{count}} sefydliad, yn ôl enw, heb wybod a yw’n weithredol',
    },
  },
  needs: {
    title: 'Yn erbyn pa angen y’i defnyddir',
    practice:
      'Faint o’r rhai nad ydynt wedi cau sy’n ei ddefnyddio ym mhob sector. Gall un weithio mewn sawl sector.',
    none: 'Nid oes sefydliad nad yw wedi cau yn ei ddefnyddio.',
    ask: 'Bylchau',
    number: 'Sefydliadau',
    sector: 'Sector',
    question: 'Angen uchel, neb hysbys',
    prototype: 'Ar gyfer un lle',
    brief: 'Briff prototeip',
  },
  figures: {
    title: 'Beth sy’n cael ei ddarllen fel angen',
    each: 'Darllenir pob gwlad yn ôl y ffigurau sydd ganddi.',
    ask: 'Ble mae’r angen yn uchel heb arloeswr hysbys gerllaw?',
  },
  uses: {
    title: 'Arferion a ddefnyddir ynddo',
    hint: 'Faint o’r rhai nad ydynt wedi cau sy’n defnyddio pob un. Gall un ddefnyddio sawl arfer.',
    practice: 'Arfer',
    number: 'Sefydliadau',
  },
  takes: {
    title: 'Beth sydd ei angen',
    hint: 'Dyma’r hyn y mae ein cofnodion yn ei ddweud, dim mwy.',
    nobody: 'Nid oes sefydliad agored yn ein tablau sy’n gwneud hyn, felly ni allant ddweud.',
    ...forms('reach', 'O’r {{count}} nad ydynt wedi cau, yn ôl cyrhaeddiad: {{list}}.'),
    reach_one: 'Ei gyrhaeddiad: {{list}}.',
    far: {
      local: '{{count}} yn lleol',
      regional: '{{count}} yn rhanbarthol',
      national: '{{count}} yn genedlaethol',
    },
    control: 'Pwy sy’n ennill rheolaeth: {{list}}.',
    gains: {
      'service-user': 'y bobl a wasanaethir mewn {{count}}',
      'delivery-staff': 'staff rheng flaen mewn {{count}}',
      both: 'y ddau mewn {{count}}',
    },
    ...forms('noYear', 'Mae blwyddyn y dechrau yn wag ym mhob cofnod ({{count}}).'),
    noYear_one: 'Mae blwyddyn y dechrau yn wag.',
    ...forms(
      'founded',
      'Mae blwyddyn y dechrau’n hysbys am {{count}} o {{of}}: y cyntaf yn {{first}}, yr olaf yn {{last}}.',
    ),
    founded_one: 'Mae blwyddyn y dechrau’n hysbys am {{count}} o {{of}}: {{first}}.',
    ...forms(
      'scale',
      'Cofnodion sy’n dweud pa mor fawr ydyw: {{count}} o {{of}}. Yn wag: {{blank}}.',
    ),
    scale_zero: 'Mae maint y gwaith yn wag ym mhob cofnod ({{of}}).',
    noField:
      'Beth yw’r gost, faint o staff sydd eu hangen a faint o amser y mae’n ei gymryd i ddechrau: nid oes colofn yn ein tablau ar gyfer y rhain.',
    ...forms('sizes', 'Cofnodion sy’n dweud pa mor fawr ydyw: {{count}}'),
  },
  ended: {
    title: 'Lle na weithiodd, neu lle daeth i ben',
    ...forms('noGain', 'Ni chanfu {{count}} astudiaeth effaith glir, neu fe ganfu effaith ddrwg:'),
    noGain_zero:
      'Ni chanfu’r un astudiaeth yn ein tablau ddiffyg effaith glir nac effaith ddrwg. Efallai mai ni sydd heb ddod o hyd i astudiaeth o’r fath.',
    ...forms(
      'closed',
      'Mae {{count}} sefydliad wedi cau neu ddod i ben. Nid oes colofn yn ein tablau i ddweud pam; dyma a ddywed pob cofnod.',
    ),
    closed_zero: 'Nid oes sefydliad yn ein tablau a wnaeth hyn wedi cau.',
    closed_one:
      'Mae {{count}} sefydliad wedi cau neu ddod i ben. Nid oes colofn yn ein tablau i ddweud pam; dyma a ddywed ei gofnod.',
    blank: 'Nid yw’r cofnod yn dweud mwy.',
  },
  together: {
    practice: 'Arferion a ddefnyddir gydag ef',
    sector: 'Sectorau y maent hefyd yn gweithio ynddynt',
    hint: {
      practice:
        'O’r {{count}} sy’n ei ddefnyddio ac nad ydynt wedi cau, dyma faint sydd hefyd yn defnyddio arfer arall. Nid yw’n dweud dim am ba mor dda y maent yn mynd gyda’i gilydd.',
      sector:
        'O’r {{count}} sy’n gweithio ynddo ac nad ydynt wedi cau, dyma faint sydd hefyd yn gweithio mewn sector arall. Nid yw’n dweud dim am ba mor dda y maent yn mynd gyda’i gilydd.',
    },
    none: 'Dim un, hyd y gŵyr ein tablau.',
    count: '{{count}} o {{of}}',
  },
} as const satisfies Welsh<typeof english>;
