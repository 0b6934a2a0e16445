import type { neighbourhoods as english } from '../en/neighbourhoods';
import { forms } from './forms';
import type { Welsh } from './welsh';

/** Cymdogaethau’r Deyrnas Unedig gyfan, ac o ble y daw angen pob un. */
export const neighbourhoods = {
  working: 'Yn cyfrifo’r cyrhaeddiad ym mhob cymdogaeth…',
  ...forms('caption', '{{count}} cymdogaeth, wedi’u trefnu yn ôl {{column}}. {{note}}'),
  caption_one: '{{count}} gymdogaeth, wedi’i threfnu yn ôl {{column}}. {{note}}',
  caption_many: '{{count}} chymdogaeth, wedi’u trefnu yn ôl {{column}}. {{note}}',
  caption_two: '{{count}} gymdogaeth, wedi’u trefnu yn ôl {{column}}. {{note}}',
  question: 'Ar gyfer {{sector}}, {{practice}}, o fewn {{distance}}.',
  note: 'Mae angen o 79 yn fwy difreintiedig na lle mae 79% o bobl y wlad yn byw. Yng Ngogledd Iwerddon ni wyddys beth yw’r angen, felly daw ei chymdogaethau’n olaf.',
  none: 'Nid oes yr un gymdogaeth yn cyd-fynd â’r hidlyddion hyn.',
  noNeed: 'Ddim yn hysbys',
  columns: {
    neighbourhood: 'Cymdogaeth',
    district: 'Ardal cyngor',
    people: 'Pobl',
    need: 'Angen o fewn ei gwlad',
    measure: 'O ble y daw’r angen',
    reach: 'Cyrhaeddiad',
    gap: 'Bwlch',
    nearest: 'Arloeswr agosaf',
    looked: 'Edrychwyd',
    order: 'Safle yn y drefn hon',
    expected: 'Cyrhaeddiad disgwyliedig ar ôl edrych',
    region: 'Rhanbarth',
    nation: 'Gwlad',
  },
  nearest: {
    at: '{{distance}}: {{name}}',
    about: 'tua {{distance}}: {{name}}',
    here: 'Yma: {{name}}, ar gyfer yr ardal gyfan neu rywle ynddi',
    none: 'Dim un y gellid ei gyrraedd',
  },
  domain: '{{domain}}, {{index}}',
  index: {
    'imd-2025': 'mynegai Lloegr 2025',
    'wimd-2025': 'mynegai Cymru 2025',
    'simd-2020': 'mynegai’r Alban 2020',
    'nimdm-2017': 'mesur Gogledd Iwerddon 2017',
  },
  readFrom: 'O ble y daw’r angen: {{measure}}.',
  /** Who is nearest to one neighbourhood. */
  known: {
    at: 'Yr agosaf y gwyddom amdano: <pioneer/>, {{distance}}',
    about: 'Yr agosaf y gwyddom amdano: <pioneer/>, rywle tua {{distance}} i ffwrdd',
    here: 'Yr agosaf y gwyddom amdano: <pioneer/>, ar gyfer yr ardal gyfan neu rywle ynddi',
    none: 'Ni wyddom am arloeswr y gellid ei gyrraedd.',
  },
  fifth: {
    first: 'Y bumed ran fwyaf difreintiedig',
    second: 'Yr ail bumed ran',
    third: 'Y bumed ran ganol',
    fourth: 'Y bedwaredd bumed ran',
    fifth: 'Y bumed ran leiaf difreintiedig',
  },
  filters: {
    label: 'Pa gymdogaethau y mae’r tabl yn eu dangos',
    place: 'Ble',
    fifth: 'Amddifadedd',
    all: 'Pob un',
    uk: 'Y DU gyfan',
    several: 'Sawl lle',
    nations: 'Gwledydd',
    regions: 'Rhanbarthau Lloegr',
    counties: 'Siroedd ac awdurdodau cyfun',
    districts: 'Cynghorau',
    search: 'Chwilio am wlad, rhanbarth, sir neu gyngor',
    nothing: 'Dim lle o’r enw hwnnw.',
  },
} as const satisfies Welsh<typeof english>;
