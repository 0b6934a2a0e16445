import type { search as english } from '../en/search';
import type { Welsh } from './welsh';

/** The search box in the header. */
export const search = {
  label: 'Chwilio am le, cod post, sefydliad neu bwnc',
  clear: 'Clirio’r chwiliad',
  resultsLabel: 'Lleoedd, pynciau a sefydliadau y cafwyd hyd iddynt',
  councilsAlone: 'Cynghorau',
  groups: {
    councils: 'Cynghorau, siroedd, rhanbarthau a gwledydd',
    towns: 'Trefi a chymdogaethau',
    postcodes: 'Codau post',
    topics: 'Pynciau ac arferion',
    organisations: 'Sefydliadau',
  },
  kind: {
    council: 'Ardal cyngor',
    county: 'Sir',
    'combined-authority': 'Awdurdod cyfun',
    region: 'Rhanbarth',
    nation: 'Gwlad',
    town: 'Tref',
    neighbourhood: 'Cymdogaeth',
    'postcode-district': 'Dosbarth cod post',
    'postcode-sector': 'Sector cod post',
    question: 'Cwestiwn: gweld yr ateb',
    services: 'Gwasanaethau ar gyfer y pwnc hwn',
    figure: 'Ffigur ar gyfer pob ardal cyngor',
    sector: 'Sector: gweld pwy sy’n gweithio ynddo',
    'sector-gaps': 'Sector: gweld ble mae’r angen yn uchel a dim arloeswr hysbys',
    practice: 'Arfer: gweld pwy sy’n gwneud hyn',
    organisation: 'Sefydliad',
  },
  services: '{{topic}}: pwy sy’n gweithio arno',
  kindIn: '{{kind}} yn ardal {{area}}',
  note: {
    'postcode-sector': '{{unit}}: dangosir ei sector {{shownAs}}',
    'postcode-district': '{{unit}}: dangosir ei ddosbarth {{shownAs}}',
    former: 'Yn cynnwys hen ardal {{name}} ({{code}})',
    name: 'Enw arall: {{name}}',
    part: 'Rhan o’r lle hwn: {{name}}',
    code: 'Cod swyddogol {{code}}',
  },
  border: 'Yn croesi ffin: gall rhai cyfeiriadau fod yn un o’r lleoedd hyn: {{list}}',
  borderUnknown: 'Yn croesi ffin: gall rhai cyfeiriadau fod mewn ardal cyngor arall',
  outside:
    'Mae {{place}} yn un o Diriogaethau Dibynnol y Goron. Mae y tu allan i’r Deyrnas Unedig, felly nid yw ar y map hwn.',
  waiting: 'Bydd y canlyniad cyntaf yn agor pan fydd y rhestr yn gyflawn…',
  private: 'Mae’r hyn rydych yn ei deipio yn aros ar y ddyfais hon.',
  loading: 'Mae trefi, codau post a phynciau ar eu ffordd…',
  codeMissing: 'Ni chyrhaeddodd cod y chwiliad. Gadewch y blwch hwn a dewch yn ôl i geisio eto.',
  partial:
    'Dim ond cynghorau a sefydliadau y gellir dod o hyd iddynt, oherwydd ni lwythodd {{file}}. Caewch y rhestr hon i geisio eto.',
  nothing:
    'Ni chafwyd hyd i ddim ar gyfer “{{text}}”. Gwiriwch y sillafu, neu rhowch gynnig ar dref neu gyngor cyfagos.',
  nothingYet:
    'Ni chafwyd hyd i gyngor na sefydliad. Mae trefi, codau post a phynciau ar eu ffordd…',
} as const satisfies Welsh<typeof english>;
