import type { method as english } from '../en/method';
import type { Welsh } from './welsh';

/** How the figures are made, and their limits. Must stay true to src/analysis. */
export const method = {
  title: 'Dull a data',
  lead: 'Mae’r map hwn yn cysylltu dau beth: ble mae’r angen yn uchel, a ble y gwyddys bod rhywun yn helpu pobl i gymryd rheolaeth dros eu bywydau eu hunain. Dyma sut, a’r hyn na all ei ddweud.',

  ideas: {
    title: 'Pedwar syniad',
    need: {
      term: 'Angen',
      words:
        'Mae pob ardal yn cael safle o 0 (yr angen lleiaf) i 1 (yr angen mwyaf) ar bob ffigur, yn ôl faint o ardaloedd eraill sydd oddi tani. Cymerir cyfartaledd pwysol y safleoedd, a rhoddir y cyfartaleddau mewn trefn eto, fel bod angen o 0.93 yn golygu: uwch nag mewn tua 93% o ardaloedd. Ni chaiff ardal sgôr ond lle mae ffigur wedi’i gyhoeddi ar gyfer o leiaf ddwy ran o dair o’r pwysau. Lle mae gwledydd yn diffinio ffigur yn wahanol, neu’n darllen ffigurau gwahanol, cyfrifir safleoedd o fewn pob gwlad. Os dewiswch “mae un angen difrifol yn ddigon”, mae un safle gwael iawn yn pwyso mwy na sawl un canolig.',
    },
    reach: {
      term: 'Cyrhaeddiad',
      words:
        'Ar gyfer pob un o’r {{points}} o gymdogaethau rydym yn cyfrif yr arloeswyr hysbys gerllaw. Mae un drws nesaf yn cyfrif yn llawn, un pellach yn cyfrif llai, a thu hwnt i’r pellter a ddewiswyd ({{distance}} fel arfer) nid yw’n cyfrif. Mae arloeswr rhanbarthol yn cyfrif ar ddwywaith y pellter, ac mae un sy’n gwasanaethu cyngor cyfan yn cyfrif yn llawn ym mhobman ynddo. Mae pob un yn cyfrif yn ôl y siawns ei fod yn gweithio yno heddiw, ac unwaith yn unig, faint bynnag o leoliadau sydd ganddo. Yr arloeswr cyntaf sy’n helpu fwyaf; mae pob un arall yn ychwanegu llai. Yna cymerir cyfartaledd y cymdogaethau yn ôl y bobl sy’n byw yno. Os dewiswch “wedi’i rannu rhwng faint”, rhennir pob arloeswr rhwng y bobl o’i gwmpas.',
    },
    gap: {
      term: 'Bwlch',
      words:
        'Yn uchel dim ond lle mae’r angen yn uchel a’r cyrhaeddiad yn isel: ail isradd angen wedi’i luosi â’r hyn sy’n brin o gyrhaeddiad llawn, a’r cyrhaeddiad hwnnw yw’r un a ddisgwylir ar ôl edrych (isod).',
    },
    potential: {
      term: 'Lleoedd i edrych arnynt yn gyntaf',
      words:
        'Y bwlch, wedi’i ostwng lle nad oes neb i ddysgu ganddo. Mae dau beth yn cyfrif: arloeswyr sydd allan o gyrraedd ond heb fod ymhell (hyd at deirgwaith y pellter), a faint o’r ardaloedd tebycaf sydd ag arloeswr o’r math hwn. Mae’n lluosi’r bwlch ac nid yw byth yn ychwanegu ato, felly ni all ardal sydd eisoes yn cael ei gwasanaethu ddod yn gyntaf.',
    },
  },

  classes: {
    title: 'Y naw lliw',
    words:
      'Rhennir angen yn dri grŵp cyfartal o ardaloedd. Gelwir cyrhaeddiad, fel y mae’r rhestr, o dan 0.05 yn “dim arloeswr hysbys”, a dywedir am bob ardal o’r fath a edrychodd rhywun ynteu nad oes neb wedi edrych eto (â dotiau ar y map). Gelwir cyrhaeddiad o dan 0.5 yn “rhywfaint o gyrhaeddiad”, ac uwchlaw hynny yn “gyrhaeddiad da”. Y gornel i edrych arni’n gyntaf yw angen uchel heb arloeswr hysbys.',
  },

  sure: {
    title: 'Pa mor sicr, a pha mor ofalus yr edrychwyd',
    certainty: {
      term: 'Pa mor sicr yw bod arloeswr yno',
      words:
        'Mae pob cofnod yn cyfrif yn ôl y siawns bod y sefydliad yn gweithio yno heddiw, o’r tabl isod, felly nifer i’w ddisgwyl yw cyrhaeddiad ac nid addewid. Mae “Rhai a wiriwyd yn unig” a “Pob un yr un fath” yn y gosodiadau yn dangos y ddau ddarlleniad arall.',
    },
    somewhere: {
      term: 'Rywle mewn ardal',
      words:
        'Lle nad yw lleoliad yn hysbys ond o ran ei ddinas, ei gyngor neu ei sir, ni chaiff ei osod yn y canol. Mae’n cyfrif ym mhob cymdogaeth yr hyn y byddai’n ei gyfrif ar gyfartaledd pe safai ble bynnag y mae pobl yr ardal honno’n byw.',
    },
    water: {
      term: 'Dŵr',
      words:
        'Lle byddai llinell syth yn croesi aber llydan, culfor neu’r môr o amgylch ynys, y pellter yw’r ffordd fyrraf dros bont, drwy dwnnel, ar hyd ffordd neu ar fferi, ac ni chyrhaeddir neb lle nad oes dim yn arwain ar draws. Mae lleoliad rywle mewn ardal yn cyfrif dros ddŵr o ganol y lle y mae ei phobl yn byw; cyfrifir arloeswyr pellach i ffwrdd i ddysgu ganddynt mewn llinellau syth.',
    },
    looks: {
      term: 'Wedi edrych, neu ddim eto',
      words:
        'Edrychiad yw rhywun yn chwilio am arloeswyr un sector mewn un ardal; mae {{looks}} gennym. Felly mae “dim arloeswr hysbys” yn un o ddau beth: “edrychwyd ar ddyddiad, heb gael hyd i neb”, na ddywedir byth ei fod wedi’i gadarnhau, am fod edrychiad yn canfod yr hyn sy’n hysbys ac wedi’i ysgrifennu, neu “nid oes neb wedi edrych eto”.',
    },
    taught:
      'O {{looked}} o leoedd heb arloeswr hysbys, cafwyd hyd i rywun wrth edrych mewn {{found}} (tebygol {{low}} i {{high}} o leoedd o’r fath).',
    expected: {
      term: 'Y cyrhaeddiad a ddisgwylir ar ôl edrych',
      words:
        'Lle nad oes neb wedi edrych, ychwanegwn gyfran y cyrhaeddiad coll y mae edrychiadau cyntaf wedi’i chau ({{closed}}; tynnir gwlad ag ychydig o edrychiadau tuag at gyfran y DU). Lle mae rhywun wedi edrych, ychwanegwn {{again}}, neu’r hyn y mae edrychiad cyntaf yn ei gau os yw hynny’n llai: ni ddisgwylir byth i ail edrychiad ganfod mwy na’r cyntaf. Mae’r bwlch, y drefn, y rhestr a’r cynllun yn defnyddio hyn; nid felly “Fel y mae’r rhestr”. Yn y tyniadau y tu ôl i’r safleoedd tebygol, mae lle nad oes neb wedi edrych arno yn cael yr hyn a gaeodd un edrychiad go iawn: gydag n edrychiad yn ei wlad, un o’r rhain mewn n o bob n + 20 tyniad, ac fel arall unrhyw un o’r DU.',
    },
    closed: '{{nation}} {{share}}',
    nations: {
      term: 'Angen yn ôl gwlad',
      words:
        'Ar gyfer pob sector darllenir pob gwlad yn ôl y ffigurau y mae’n eu cyhoeddi, ac o leiaf un ohonynt am bwnc y sector ei hun. Lle mae’r rhain yn wahanol, safle o fewn y wlad yw angen, ac ni chymherir ardaloedd o wahanol wledydd.',
    },
    inside: {
      term: 'Y tu mewn i’r cyfartaledd',
      words:
        'Wrth ymyl cyrhaeddiad ardal saif cyfran ei phobl y mae eu cyrhaeddiad eu hunain o dan 0.05. Lle mae honno dros 40% er bod y cyfartaledd yn edrych yn rhywfaint neu’n dda, mae’r frawddeg yn dweud hynny.',
    },
    fewPeople: {
      term: 'Ychydig o bobl',
      words:
        'Dangosir ardaloedd â llai na {{few}} o bobl gyda’u sgorau, ond ni chânt eu rhestru oni ofynnwch: gyda chyn lleied, mae ffigurau’n neidio o flwyddyn i flwyddyn.',
    },
    border: {
      term: 'Dros ffin',
      words:
        'Lle daw holl gyrhaeddiad ardal o arloeswyr mewn gwlad arall, mae’r frawddeg yn dweud hynny: gall rheolau ac arian stopio wrth y ffin.',
    },
    table: {
      title: 'Faint y mae cofnod yn ei gyfrif',
      state: 'Cyflwr y cofnod',
      chance: 'Siawns',
      reason: 'Pam',
    },
    state: {
      verified: 'Wedi’i gadarnhau gyda’r sefydliad',
      ageing: 'Yn heneiddio: wedi’i gadarnhau beth amser yn ôl',
      lapsed: 'Wedi dod i ben: wedi’i gadarnhau amser maith yn ôl',
      checked: 'Wedi’i wirio yn erbyn tudalen gyhoeddus',
      unchecked: 'Ar waith, heb ei wirio',
      unknown: 'Ni wyddys a yw’n dal i weithio',
      closed: 'Wedi cau',
      'site-unchecked': 'Lleoliad heb ei wirio (yn lluosi’r uchod)',
    },
  },

  firmness: {
    title: 'Pa mor gadarn yw safle',
    uncertainty: {
      term: 'Safleoedd tebygol',
      words:
        'Gallai rhywun arall fod wedi gwneud dewisiadau eraill sydd lawn cystal. Felly gofynnwn eto {{draws}} o weithiau, bob tro gyda dewisiadau a dynnwyd ar hap: pwysau hyd at chwarter yn fwy neu’n llai, ffyrdd eraill o roi ffigurau ar un raddfa, y ddwy ffordd o’u hadio, arloeswyr sy’n cyfrif o ddwy ran o dair i unwaith a hanner mor bell, dau ystyr cyrhaeddiad, rhywun i ddysgu ganddo yn cyfrif o {{least}} i {{most}}, pob sefydliad yno neu beidio yn ôl ei siawns, ac edrychiad ar bob lle nad oes neb wedi edrych arno yn cau’r hyn a gaeodd un edrychiad go iawn. Safleoedd tebygol ardal, yn ôl yr union sgôr y mae’r rhestr yn ei threfn, yw’r rhai sydd ganddi mewn naw o bob deg o’r rhain. Yr un tyniadau yw’r rhain bob tro, felly’r un yw’r ateb hefyd.',
    },
    topTenth: {
      term: 'Yn y degfed uchaf',
      words:
        'Cyfran o’r {{draws}} ateb hyn lle mae ardal ymhlith y degfed o’r holl ardaloedd sydd â sgôr uchaf y rhestr. Mae cyfran o 90% yn safle y gellir ei amddiffyn; mae cyfran o 50% fel taflu ceiniog.',
    },
    fragile: {
      term: 'Gallai symud yn hawdd',
      words:
        'Mae’r safleoedd tebygol yn ymestyn dros fwy na chwarter yr holl safleoedd. Ni ddylid penderfynu dim ar safle ardal o’r fath yn unig.',
    },
    change: {
      term: 'Beth fyddai’n newid hyn?',
      words:
        'Ym mhanel ardal newidiwn un dewis ar y tro: pob ffigur wedi’i adael allan, ar hanner ei bwysau ac ar ddwywaith ei bwysau; pellteroedd eraill o 5 i 100 km; a’r ffordd arall o adio ffigurau. Yna dywedwn pa rai o’r rhain sy’n symud yr ardal i’r degfed uchaf neu ohono ymhlith y lleoedd i edrych arnynt yn gyntaf, y newid lleiaf i bob cyfeiriad. Gall dau newid gyda’i gilydd wneud yr hyn na wna’r naill na’r llall ar ei ben ei hun; mae’r safleoedd tebygol yn dangos hynny.',
    },
    hotSpots: {
      term: 'Clystyrau o fylchau mawr',
      words:
        'Clwstwr yw ardal â bwlch mawr y mae gan ei chymdogion fylchau mawr hefyd, yn fwy nag y byddai hap yn ei wneud o’r un rhifau ar fap arall. Cymdogion yw ardaloedd sy’n rhannu ffin; cysylltir ynys â’r ardal agosaf ati. Lle mae fformiwla’n dweud bod hap yn achos annhebygol, rydym yn gwirio: rhown gymdogion eraill i’r ardal, wedi’u tynnu ar hap, filoedd lawer o weithiau. Awgrym yw patrwm y mae hap yn ei wneud mewn 1 o bob 20 ar y mwyaf. Gyda chynifer o ardaloedd mae rhai yno drwy lwc, felly cywirwn am hynny (Benjamini a Hochberg). Llunnir y rhai sy’n dal i basio ar wahân i’r rhai sy’n awgrym yn unig.',
    },
    limitsTitle: 'Beth nad yw’r rhain yn ei gynnwys',
    limits: {
      data: 'Maent yn cymryd y ffigurau cyhoeddedig fel y maent: nid yw arolwg anghywir yn yr un o’r tyniadau. Mae cofnodion nad ydynt yn dal mwyach, ac arloeswyr nad ydym yn gwybod amdanynt, ynddynt i’r graddau y gall y tabl siawns a’r edrychiadau hyd yma ddweud.',
      ranges:
        'Ein barn ni ein hunain yw faint y gall pob dewis amrywio. Gall dewis y tu allan i’r ystodau hyn roi safle arall.',
      scored:
        'Mae ardaloedd heb sgôr yn aros heb un ym mhob tyniad, ac nid ydynt mewn unrhyw glwstwr.',
      neighbours:
        'Mae clwstwr yn dilyn ffiniau cynghorau. Mae cymdogion hefyd yn rhannu arloeswyr o fewn cyrraedd, felly mae eu bylchau’n debyg am y rheswm hwnnw’n unig.',
      few: 'Mae faint sy’n pasio’r cywiriad yn dibynnu ar y dewis: dim un i rai, ugain neu fwy i eraill. Mae cymdogion yn rhannu’r un arloeswyr, felly mae eu cyrhaeddiad yn debyg, a daw rhywfaint o’r patrwm o’r dull ei hun.',
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
    rank: 'Ymhlith {{compared}} ardal â sgôr mae hynny’n angen o {{need}}.',
    rankInNation:
      'Ymhlith {{compared}} ardal â sgôr yn ei gwlad mae hynny’n angen o {{need}}: caiff gwledydd sy’n darllen ffigurau gwahanol eu trefnu o fewn eu ffiniau eu hunain.',
    reachTitle: 'Cyrhaeddiad',
    reach:
      'O fewn cyrraedd y bobl yma mae {{pioneers}} arloeswr, wedi’u cyfrif yn ôl pellter a’u cyfartaleddu dros breswylwyr. Mae hynny’n gyrhaeddiad o {{access}}. I {{people}} mae o leiaf un o fewn cyrraedd.',
    reachPerHead:
      'Wedi’i rannu rhwng y bobl o gwmpas pob arloeswr, y cyrhaeddiad yma yw {{access}}. I {{people}} mae o leiaf un arloeswr o fewn cyrraedd.',
    lookTitle: 'Edrych',
    unlooked:
      'Nid oes neb wedi edrych yma eto. Lle edrychodd rhywun, daeth arloeswyr i’r golwg: o’r cyrhaeddiad sydd ar goll yma disgwylir i edrychiad ddod o hyd i {{share}}. Y cyrhaeddiad a ddefnyddir: {{access}} + (1 − {{access}}) × {{closing}} = {{reckoned}}.',
    looked:
      'Mae rhywun wedi edrych yma, ac mae’r hyn a gafwyd yn y tablau. Disgwylir i edrychiad arall ddod o hyd i {{share}} o’r cyrhaeddiad sydd ar goll o hyd. Y cyrhaeddiad a ddefnyddir: {{access}} + (1 − {{access}}) × {{closing}} = {{reckoned}}.',
    gapTitle: 'Bwlch a photensial',
    gap: 'Bwlch = √({{need}} × (1 − {{reckoned}})) = {{gap}}, safle {{gapRank}} o {{scored}}.',
    potential:
      'Y parodrwydd yw {{readiness}} ac mae’n cyfrif am {{weight}}. Gwerth edrych yn gyntaf = {{gap}} × (1 − {{weight}} + {{weight}} × {{readiness}}) = {{potential}}, safle {{rank}} o {{scored}}.',
    noReadiness:
      'Ni wyddys dim am ei pharodrwydd, felly ni ddywedir dim am ble i edrych yn gyntaf.',
    rounding: 'Dangosir tri lle degol; cyfrifwyd gyda phob un ohonynt.',
  },

  limits: {
    title: 'Beth na all hyn ei ddweud',
    incomplete:
      'Gwyddys nad yw ein tablau o arloeswyr yn gyflawn. Nid yw “dim arloeswr hysbys” byth yn golygu nad oes neb wrthi: naill ai edrychodd rhywun heb gael hyd i neb, neu nid oes neb wedi edrych eto. Gwyddys eu bod yn brin: Big Local, recovery colleges, Men’s Sheds, Shared Lives, Emmaus, IntoUniversity, Citizens UK, KeyRing a Home-Start.',
    presence:
      'Mae arloeswr ar y map yno; nid yw hynny’n dweud faint y mae’n ei wneud na pha mor dda. Mae’r dystiolaeth ar ei gerdyn.',
    selfEfficacy:
      'Nid oes gennym ffigur lleol o hunaneffeithiolrwydd eto. Mae rhai ar gael: mae Active Lives, y GP Patient Survey a’r Community Life Survey (Lloegr), cyfres Gogledd Iwerddon ei hun, ac Arolwg Cenedlaethol Cymru yn holi amdano neu’n dod yn agos. Yr agosaf sydd gennym yw “worthwhile”, sef i ba raddau y mae pobl yn teimlo bod yr hyn a wnânt yn werth chweil.',
    distance:
      'Llinellau syth yw’r pellteroedd, nid teithiau: ânt o amgylch dŵr llydan dros ei groesfannau, ond ni welir bryniau nac amserlenni.',
    national:
      'Ni chyfrifir gwasanaethau cenedlaethol ac ar-lein, na phrif swyddfeydd sefydliadau cenedlaethol, fel cyrhaeddiad. Gallant helpu pobl yn unrhyw le.',
    areas:
      'Mae ffigur yn disgrifio ardal lle mae llawer o bobl yn byw, byth person. Mae ardaloedd mawr yn cynnwys cymdogaethau gwahanol iawn.',
    county:
      'Mae rhai ardaloedd yn dangos ffigur eu sir, am na chyhoeddir un arall. Mae pob un yn dweud hynny.',
    years:
      'O flynyddoedd gwahanol y daw’r ffigurau, ac mae arolygon yn symud drwy hap, yn enwedig mewn lleoedd bach.',
    nations:
      'Mae’r gwledydd yn cyhoeddi ffigurau gwahanol am yr un pwnc, o flynyddoedd ac ansawdd gwahanol, felly nid yw safle o fewn un wlad yn dweud dim wrth ymyl safle o fewn gwlad arall. Gyda’r ffigurau a gyhoeddir ar gyfer y DU gyfan yn unig, nid oes sgôr i rai dewisiadau.',
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
      '“Heb ei wirio eto”: daw’r cofnod o wybodaeth gyffredinol am y maes, neu o’r ffurflen. Dywedir hyn hefyd am leoliadau unigol.',
    verified:
      '“Wedi’i gadarnhau gyda’r sefydliad ar …”: y sefydliad ei hun a ddywedodd fod y cofnod yn gywir. Mae ei air yn heneiddio: mae’n “yn heneiddio”, ac wedyn “wedi dod i ben”, wedi’i gyfrif hyd at ddiwrnod yr argraffiad hwn (mae’r tabl uchod yn dweud ar ôl faint o amser). Ni chofnodwyd pryd y darllenwyd tudalen, felly nid yw gwiriad yn heneiddio.',
    counts:
      'Heddiw: mae {{publicPage}} o {{organisations}} sefydliad wedi’u gwirio yn erbyn tudalen gyhoeddus, ac mae {{verified}} wedi’u cadarnhau gyda’r sefydliad. Nid yw {{uncheckedSites}} o {{sites}} o leoliadau wedi’u gwirio eto.',
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
    openReferral: 'Yr arloeswyr fel Open Referral UK, ar gyfer cyfeiriaduron eraill (JSON)',
    openReferralWords:
      'Mae’r rhai sydd wedi cau wedi’u nodi fel “defunct”, a gadewir allan y rhai na allai neb ddweud yn eu cylch. Mae’r drwydded, a phwy y mae’n rhaid eu henwi, yn y ffeil.',
  },
  software: 'Y feddalwedd yn y dudalen hon, a’i thrwyddedau (testun, yn Saesneg)',
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
      words: 'Gwasanaeth sy’n helpu pobl i gymryd rheolaeth dros eu bywydau eu hunain.',
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
        'Y pellter nad yw arloeswr y tu hwnt iddo yn cyfrif fel un o fewn cyrraedd: llinell syth, neu o amgylch dŵr llydan dros ei groesfannau. Fe’i gelwir hefyd yn ddalgylch.',
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
