import type { method as english } from '../en/method';
import type { Welsh } from './welsh';

/** How the figures are made, and their limits. Must stay true to src/analysis. */
export const method = {
  title: 'Dull a data',
  lead: 'Mae’r map hwn yn cysylltu dau beth: ble mae’r angen yn uchel, a ble y gwyddys bod rhywun yn helpu pobl i gymryd rheolaeth o’u bywydau eu hunain. Dyma sut, a’r hyn na all ei ddweud.',

  ideas: {
    title: 'Pedwar syniad',
    need: {
      term: 'Angen',
      words:
        'Mae pob ardal yn cael safle o 0 (yr angen lleiaf) i 1 (yr angen mwyaf) ar bob ffigur, yn ôl faint o ardaloedd eraill sydd oddi tani. Cymerir cyfartaledd pwysol y safleoedd, a rhoddir y cyfartaleddau mewn trefn eto, fel bod angen o 0.93 yn golygu: uwch nag mewn tua 93% o ardaloedd. Ni chaiff ardal sgôr ond lle mae ffigur wedi’i gyhoeddi ar gyfer o leiaf ddwy ran o dair o’r pwysau. Lle mae gwledydd yn diffinio ffigur yn wahanol, cyfrifir safleoedd o fewn pob gwlad. Os dewiswch “mae un angen difrifol yn ddigon”, mae un safle gwael iawn yn pwyso mwy na sawl un canolig.',
    },
    reach: {
      term: 'Cyrhaeddiad',
      words:
        'Ar gyfer pob un o {{points}} cymdogaeth rydym yn cyfrif yr arloeswyr hysbys gerllaw. Mae un drws nesaf yn cyfrif yn llawn, un pellach yn cyfrif llai, a thu hwnt i’r pellter a ddewiswyd ({{distance}} fel arfer) nid yw’n cyfrif. Mae arloeswr rhanbarthol yn cyfrif ar ddwywaith y pellter, ac mae un sy’n gwasanaethu cyngor neu sir gyfan yn cyfrif yn llawn ym mhobman ynddi. Mae pob arloeswr yn cyfrif unwaith, faint bynnag o leoliadau sydd ganddo. Yr arloeswr cyntaf sy’n helpu fwyaf; mae pob un arall yn ychwanegu llai. Yna cymerir cyfartaledd y cymdogaethau yn ôl y bobl sy’n byw yno. Os dewiswch “wedi’i rannu rhwng faint”, rhennir pob arloeswr rhwng y bobl o’i gwmpas.',
    },
    gap: {
      term: 'Bwlch',
      words:
        'Uchel dim ond lle mae’r angen yn uchel a’r cyrhaeddiad yn isel: ail isradd angen wedi’i luosi â’r hyn sy’n eisiau o gyrhaeddiad.',
    },
    potential: {
      term: 'Potensial',
      words:
        'Y bwlch, wedi’i ostwng lle nad oes neb i ddysgu ganddo. Mae dau beth yn cyfrif: arloeswyr sydd allan o gyrraedd ond heb fod ymhell (hyd at deirgwaith y pellter), a faint o’r ardaloedd tebycaf sydd ag arloeswr o’r math hwn. Mae’n lluosi’r bwlch a byth yn ychwanegu ato, felly ni all ardal sydd eisoes yn cael ei gwasanaethu ddod yn gyntaf.',
    },
  },

  classes: {
    title: 'Y naw lliw',
    words:
      'Rhennir angen yn dri grŵp cyfartal o ardaloedd. Gelwir cyrhaeddiad o dan 0.05 yn “dim arloeswr hysbys”, o dan 0.5 yn “rhywfaint o gyrhaeddiad”, ac uwchlaw hynny yn “gyrhaeddiad da”. Y gornel i edrych arni’n gyntaf yw angen uchel heb arloeswr hysbys.',
  },

  firmness: {
    title: 'Pa mor gadarn yw safle',
    uncertainty: {
      term: 'Safleoedd tebygol',
      words:
        'Gallai rhywun arall fod wedi gwneud dewisiadau eraill sydd lawn cystal. Felly gofynnwn eto {{draws}} o weithiau, bob tro gyda dewisiadau a dynnwyd ar hap: pwysau hyd at chwarter yn fwy neu’n llai, ffyrdd eraill o roi ffigurau ar un raddfa, y ddwy ffordd o’u hadio, arloeswyr sy’n cyfrif o ddwy ran o dair i unwaith a hanner mor bell, dau ystyr cyrhaeddiad, a rhywun i ddysgu ganddo yn cyfrif o {{least}} i {{most}}. Safleoedd tebygol ardal, yn ôl potensial, yw’r rhai sydd ganddi mewn naw o bob deg o’r rhain. Yr un tyniadau yw’r rhain bob tro, felly’r un yw’r ateb hefyd.',
    },
    topTenth: {
      term: 'Yn y degfed uchaf',
      words:
        'Cyfran y {{draws}} ateb hyn lle mae ardal ymhlith y degfed o’r holl ardaloedd sydd â’r potensial uchaf. Mae cyfran o 90% yn safle y gellir ei amddiffyn; mae cyfran o 50% fel taflu ceiniog.',
    },
    fragile: {
      term: 'Bregus',
      words:
        'Mae’r safleoedd tebygol yn ymestyn dros fwy na chwarter yr holl safleoedd. Ni ddylid penderfynu dim ar safle ardal o’r fath yn unig.',
    },
    change: {
      term: 'Beth fyddai’n newid hyn?',
      words:
        'Ym mhanel ardal newidiwn un dewis ar y tro: pob ffigur wedi’i adael allan, ar hanner ei bwysau ac ar ddwywaith ei bwysau; pellteroedd eraill o 5 i 100 km; a’r ffordd arall o adio ffigurau. Yna dywedwn pa rai o’r rhain sy’n symud yr ardal i’r degfed uchaf neu ohono o ran potensial, y newid lleiaf i bob cyfeiriad. Gall dau newid gyda’i gilydd wneud yr hyn na wna’r naill na’r llall ar ei ben ei hun; mae’r safleoedd tebygol yn dangos hynny.',
    },
    hotSpots: {
      term: 'Mannau poeth',
      words:
        'Man poeth yw ardal â bwlch mawr y mae gan ei chymdogion fylchau mawr hefyd, yn fwy nag y byddai hap yn ei wneud o’r un rhifau ar fap arall. Cymdogion yw ardaloedd sy’n rhannu ffin; cysylltir ynys â’r ardal agosaf ati. Lle mae fformiwla’n dweud bod hap yn achos annhebygol, rydym yn gwirio: rhown gymdogion eraill i’r ardal, wedi’u tynnu ar hap, filoedd lawer o weithiau. Awgrym yw patrwm y mae hap yn ei wneud mewn 1 o bob 20 ar y mwyaf. Gyda chynifer o ardaloedd mae rhai yno drwy lwc, felly cywirwn am hynny (Benjamini a Hochberg). Llunnir y rhai sy’n dal i basio ar wahân i’r rhai sy’n awgrym yn unig.',
    },
    limitsTitle: 'Beth nad yw’r rhain yn ei gynnwys',
    limits: {
      data: 'Maent yn cymryd y ffigurau cyhoeddedig a’n tablau o arloeswyr fel y maent. Nid yw arolwg anghywir, nac arloeswr nad ydym yn gwybod amdano, yn yr un o’r tyniadau.',
      ranges:
        'Ein barn ni ein hunain yw faint y gall pob dewis amrywio. Gall dewis y tu allan i’r ystodau hyn roi safle arall.',
      scored:
        'Mae ardaloedd heb sgôr yn aros heb un ym mhob tyniad, ac nid ydynt mewn unrhyw fan poeth.',
      neighbours:
        'Mae man poeth yn dilyn ffiniau cynghorau. Mae cymdogion hefyd yn rhannu arloeswyr o fewn cyrraedd, felly mae eu bylchau’n debyg am y rheswm hwnnw’n unig.',
      few: 'Mae faint sy’n pasio’r cywiriad yn dibynnu ar y dewis: dim un i rai, ugain neu fwy i eraill. Mae cymdogion yn rhannu’r un arloeswyr, felly mae eu cyrhaeddiad yn debyg ac mae rhywfaint o batrwm yno o’i wneuthuriad.',
    },
  },

  example: {
    title: 'Enghraifft wedi’i chyfrifo: {{area}}',
    why: 'Wedi’i chyfrifo nawr o’r dewisiadau yn y golwg Bylchau, felly mae’n newid gyda nhw. Dewiswch ardal arall ar y map i’w gweld yma.',
    choices: 'Y dewisiadau: {{sector}}, {{practice}}, {{distance}}.',
    working: 'Wrthi’n cyfrifo enghraifft…',
    none: 'Ni ellir rhoi sgôr i’r un ardal gyda’r dewisiadau presennol, felly nid oes dim i weithio drwyddo.',
    needTitle: 'Angen',
    indicator: 'Ffigur',
    value: 'Ffigur cyhoeddedig',
    place: 'Safle (0 i 1)',
    weight: 'Pwysau',
    product: 'Safle × pwysau',
    noValue: 'heb ei gyhoeddi',
    total: 'Swm',
    mean: 'Mae pwysau’r ffigurau a gyhoeddir yma yn adio i {{observed}}, felly’r cyfartaledd yw {{sum}} ÷ {{observed}} = {{aggregate}}.',
    severe:
      'Gyda “mae un angen difrifol yn ddigon”, yr hyn a luosir yw pa mor bell yw pob safle o 1, wedi’i godi i’w bwysau. Y canlyniad yw {{aggregate}}.',
    rank: 'Ymhlith {{scored}} ardal â sgôr mae hynny’n angen o {{need}}.',
    reachTitle: 'Cyrhaeddiad',
    reach:
      'O fewn cyrraedd y bobl yma mae {{pioneers}} arloeswr, wedi’u cyfrif yn ôl pellter a’u cyfartaleddu dros breswylwyr. Mae hynny’n gyrhaeddiad o {{access}}. Mae gan {{share}} o bobl o leiaf un o fewn cyrraedd.',
    reachPerHead:
      'Wedi’i rannu rhwng y bobl o gwmpas pob arloeswr, y cyrhaeddiad yma yw {{access}}. Mae gan {{share}} o bobl o leiaf un arloeswr o fewn cyrraedd.',
    gapTitle: 'Bwlch a photensial',
    gap: 'Bwlch = √({{need}} × (1 − {{access}})) = {{gap}}, safle {{gapRank}} o {{scored}}.',
    potential:
      'Y parodrwydd yw {{readiness}} ac mae’n cyfrif am {{weight}}. Potensial = {{gap}} × (1 − {{weight}} + {{weight}} × {{readiness}}) = {{potential}}, safle {{rank}} o {{scored}}.',
    noReadiness: 'Ni wyddys dim am ei pharodrwydd, felly nid oes ffigur ar gyfer potensial.',
    rounding: 'Dangosir tri lle degol; cyfrifwyd gyda phob un ohonynt.',
  },

  limits: {
    title: 'Beth na all hyn ei ddweud',
    incomplete:
      'Gwyddys nad yw ein tablau o arloeswyr yn gyflawn. Nid yw “dim arloeswr hysbys” byth yn golygu nad oes neb wrthi. Gwyddys eu bod yn brin: Big Local, recovery colleges, Men’s Sheds, Shared Lives, Emmaus, IntoUniversity, Citizens UK, KeyRing a Home-Start.',
    presence:
      'Mae arloeswr ar y map yno; nid yw hynny’n dweud faint y mae’n ei wneud na pha mor dda. Mae’r dystiolaeth ar ei gerdyn.',
    selfEfficacy:
      'Nid oes gennym ffigur lleol o hunaneffeithiolrwydd eto. Mae rhai ar gael: mae Active Lives, y GP Patient Survey a’r Community Life Survey (Lloegr), cyfres Gogledd Iwerddon ei hun, ac Arolwg Cenedlaethol Cymru yn holi amdano neu’n dod yn agos. Yr agosaf sydd gennym yw “worthwhile”, sef i ba raddau y mae pobl yn teimlo bod yr hyn a wnânt yn werth chweil.',
    distance: 'Llinellau syth yw’r pellteroedd, nid teithiau: ni welir dŵr na bryniau.',
    national:
      'Ni chyfrifir gwasanaethau cenedlaethol ac ar-lein, na phrif swyddfeydd sefydliadau cenedlaethol, fel cyrhaeddiad. Gallant helpu pobl yn unrhyw le.',
    areas:
      'Mae ffigur yn disgrifio ardal lle mae llawer o bobl yn byw, byth person. Mae ardaloedd mawr yn cynnwys cymdogaethau gwahanol iawn.',
    county:
      'Mae rhai ardaloedd yn dangos ffigur eu sir, am na chyhoeddir un arall. Mae pob un yn dweud hynny.',
    years:
      'O flynyddoedd gwahanol y daw’r ffigurau, ac mae arolygon yn symud drwy hap, yn enwedig mewn lleoedd bach.',
    nations:
      'Mae’r Alban, Cymru a Gogledd Iwerddon yn cyhoeddi llai o’r ffigurau hyn fesul cyngor, felly i rai dewisiadau nid oes gan eu hardaloedd sgôr.',
    order:
      'Nid yw safle mewn rhestr yn union. Gallai ardaloedd â bron yr un sgôr newid lle gyda newid bach yn y pwysau.',
    causes:
      'Nid oes dim yma yn dweud beth sy’n achosi angen, nac y byddai arloeswr yn ei ostwng. Lleoedd i edrych arnynt yn gyntaf yw’r rhain.',
  },
  shrink: {
    used: 'Mae cyfraddau sy’n dibynnu ar ychydig o bobl yn symud drwy hap. Lle cyhoeddir niferoedd, tynnir hwy yn gyntaf tuag at gyfartaledd yr holl ardaloedd, yn fwy felly po leiaf o bobl sydd. Gwneir hyn ar gyfer: {{indicators}}.',
    notUsed:
      'Mae cyfraddau sy’n dibynnu ar ychydig o bobl yn symud drwy hap. Lle cyhoeddir niferoedd fe’u tynnid yn gyntaf tuag at y cyfartaledd; nid oes yr un o’r ffigurau presennol yn dod gyda’i niferoedd.',
  },

  checked: {
    title: 'I ba raddau y mae arloeswyr wedi’u gwirio',
    intro:
      'Mae pob sefydliad yn dweud i ba raddau y mae ei gofnod wedi’i wirio, mewn un o dair ffordd.',
    publicPage:
      '“Wedi’i wirio yn erbyn tudalen gyhoeddus”: cymharwyd y cofnod â thudalen gan y sefydliad neu gan rywun sy’n ei adnabod, a rhown y ddolen.',
    notYet:
      '“Heb ei wirio eto”: daw’r cofnod o wybodaeth gyffredinol am y maes. Dywedir hyn hefyd am leoliadau unigol.',
    verified:
      '“Wedi’i gadarnhau gyda’r sefydliad ar …”: y sefydliad ei hun a ddywedodd fod y cofnod yn gywir.',
    counts:
      'Heddiw: mae {{publicPage}} o {{organisations}} sefydliad wedi’u gwirio yn erbyn tudalen gyhoeddus, ac mae {{verified}} wedi’u cadarnhau gyda’r sefydliad. Nid yw {{uncheckedSites}} o {{sites}} lleoliad wedi’u gwirio eto.',
  },

  sources: {
    title: 'Ffigurau a’u ffynonellau',
    intro:
      '{{count}} ffigur ar gyfer {{areas}} ardal cyngor, fel yr oeddent ym mis Rhagfyr 2024. Ni ddarllenir bwlch byth fel sero.',
    figure: 'Ffigur',
    period: 'Cyfnod',
    nations: 'Gwledydd',
    source: 'Ffynhonnell a thrwydded',
    population:
      'Preswylwyr: Cyfrifiad 2021 yng Nghymru, Lloegr a Gogledd Iwerddon; canol 2022 yn yr Alban.',
    files: 'Y ffeiliau data y tu ôl i’r dudalen hon',
    filesWords:
      'Arloeswyr, ardaloedd a thacsonomeg; ffigurau; cymdogaethau; a rhestr o’r holl ffeiliau gyda’u symiau gwirio.',
  },
  attribution: {
    title: 'Priodoli',
    ons: 'Ffynhonnell: y Swyddfa Ystadegau Gwladol, wedi’i thrwyddedu dan y Drwydded Llywodraeth Agored v.3.0.',
    os: 'Yn cynnwys data’r OS © Hawlfraint y Goron a hawl cronfa ddata 2024-26.',
    mail: 'Yn cynnwys data’r Post Brenhinol © Hawlfraint a hawl cronfa ddata’r Post Brenhinol.',
    imd: 'Mynegai Amddifadedd Lluosog 2025: MHCLG, Trwydded Llywodraeth Agored v3.0.',
    neighbourhoods:
      'Mynegai amddifadedd cymdogaethau: Llywodraeth Cymru 2025, Llywodraeth yr Alban 2020, NISRA 2017, Trwydded Llywodraeth Agored v3.0. Ffiniau cymdogaethau’r Alban: Llywodraeth yr Alban, parthau canolradd 2011, Trwydded Llywodraeth Agored v3.0.',
    ukImd: 'Mynegai amddifadedd cyfansawdd y DU: mySociety, Creative Commons Attribution 4.0.',
    names: 'Enwau cymdogaethau: Llyfrgell Tŷ’r Cyffredin, Open Parliament Licence v3.0.',
    land: 'Tir cyfagos: Natural Earth, parth cyhoeddus.',
  },

  glossary: {
    title: 'Geiriau a ddefnyddir yma',
    pps: {
      term: 'Gwasanaeth a Yrrir gan Bobl',
      words: 'Gwasanaeth sy’n helpu pobl i gymryd rheolaeth o’u bywydau eu hunain.',
    },
    selfEfficacy: {
      term: 'Hunaneffeithiolrwydd',
      words: 'Yr hyder i weithredu mewn sefyllfa benodol (Albert Bandura).',
    },
    pioneer: {
      term: 'Arloeswr',
      words: 'Sefydliad y gwyddom ei fod yn darparu Gwasanaeth a Yrrir gan Bobl.',
    },
    area: {
      term: 'Ardal',
      words:
        'Ardal awdurdod lleol, fel bwrdeistref, cyngor unedol neu ardal cyngor yn yr Alban: 361 yn y Deyrnas Unedig.',
    },
    neighbourhood: {
      term: 'Cymdogaeth',
      words:
        'Ardal fach o rai miloedd o bobl: MSOA yng Nghymru a Lloegr, parth canolradd yn yr Alban, parth data mawr yng Ngogledd Iwerddon.',
    },
    catchment: {
      term: 'Pa mor bell y mae arloeswr yn cyfrif',
      words:
        'Y pellter llinell syth nad yw arloeswr y tu hwnt iddo yn cyfrif fel un o fewn cyrraedd. Fe’i gelwir hefyd yn ddalgylch.',
    },
    similar: {
      term: 'Ardaloedd tebyg',
      words:
        'Yr ardaloedd y mae’r Swyddfa Ystadegau Gwladol yn eu cael yn debycaf o ran pobl, gwaith ac iechyd.',
    },
    practice: {
      term: 'Arfer',
      words:
        'Ffordd o weithio sy’n meithrin hunaneffeithiolrwydd, fel cefnogaeth gan gymheiriaid neu hyfforddi personol.',
    },
    readiness: {
      term: 'Parodrwydd',
      words: 'A oes rhywun gerllaw, neu mewn ardaloedd tebyg, i ddysgu ganddo.',
    },
  },
} as const satisfies Welsh<typeof english>;
