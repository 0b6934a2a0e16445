import type { domain as english } from '../en/domain';
import type { Welsh } from './welsh';

/** The domain's own words, used by every view. */
export const domain = {
  nation: {
    england: 'Lloegr',
    wales: 'Cymru',
    scotland: 'Yr Alban',
    'northern-ireland': 'Gogledd Iwerddon',
    'united-kingdom': 'Y Deyrnas Unedig',
    'england-and-wales': 'Cymru a Lloegr',
  },
  people: {
    everyone: 'bawb',
    nobody: 'neb',
    few: 'lai nag 1 o bob 100 o bobl',
    share: '{{share}} o bobl',
  },
  empowerment: {
    'service-user': 'Pobl sy’n defnyddio’r gwasanaeth',
    'delivery-staff': 'Staff rheng flaen',
    both: 'Y ddau',
  },
  reach: { local: 'Lleol', regional: 'Rhanbarthol', national: 'Cenedlaethol' },
  status: {
    active: 'Gweithredol',
    unknown: 'Ddim yn hysbys a yw’n weithredol',
    closed: 'Wedi cau',
  },
  evidenceLevel: {
    'controlled-study': 'Astudiaeth reoledig',
    evaluation: 'Gwerthusiad',
    'case-study': 'Astudiaeth achos',
    'own-statement': 'Datganiad y sefydliad ei hun',
    'none-known': 'Dim tystiolaeth hysbys',
    'not-looked-up': 'Heb chwilio am dystiolaeth',
  },
  quality: {
    'supporting-control': 'cefnogi rheolaeth',
    'service-quality': 'ansawdd y gwasanaeth',
    'cost-saving': 'arbed arian cyhoeddus',
    'evidence-based': 'creu a chyhoeddi tystiolaeth',
    'social-mobility': 'symud ymlaen mewn dysgu, gwaith neu incwm',
    'self-efficacy-practices': 'arferion sy’n magu hyder i weithredu',
  },
  studied: 'Wedi’i astudio: {{name}}',
  siteKind: {
    'head-office': 'Prif swyddfa',
    'delivery-site': 'Yn gweithio yma',
    'area-served': 'Ardal a wasanaethir',
  },
  precision: {
    postcode: 'Manwl i’r cod post',
    'postcode-district': 'Rhywle yn y dosbarth cod post hwn',
    place: 'Dangosir canol y dref, nid yr union gyfeiriad',
    city: 'Dangosir canol y ddinas, nid yr union gyfeiriad',
    'local-authority': 'Unrhyw le yn yr ardal cyngor hon',
    county: 'Unrhyw le yn y sir hon',
    national: 'Yn gweithio’n genedlaethol, heb bwynt ar y map',
  },
  efficacySource: {
    mastery: 'Gwneud pethau a llwyddo',
    vicarious: 'Gweld pobl fel fi yn llwyddo',
    persuasion: 'Cael anogaeth a chael eraill yn credu ynof',
    state: 'Sylwi ar fy straen fy hun a’i dawelu',
  },
  overall: 'Pob sector',
  anyPractice: 'Unrhyw arfer',
  basis: {
    published: 'Wedi’i gyhoeddi ar gyfer yr ardal hon',
    county: 'Ffigur y sir, a ddangosir ar gyfer yr ardal hon',
    'former-county': 'Ffigur hen sir, a ddangosir ar gyfer yr ardal hon',
    trust: 'Ffigur yr ymddiriedolaeth neu’r bwrdd iechyd, a ddangosir ar gyfer yr ardal hon',
    derived: 'Wedi’i gyfrifo o ardaloedd llai neu hŷn',
  },
  direction: {
    'higher-is-more-need': 'Mae ffigur uwch yn golygu mwy o angen',
    'lower-is-more-need': 'Mae ffigur is yn golygu mwy o angen',
    context: 'Ar gyfer cyd-destun: nid yw ffigur uwch yn well nac yn waeth',
  },
} as const satisfies Welsh<typeof english>;
