import type { search as english } from '../en/search';
import type { Welsh } from './welsh';

/** The search box in the header. */
export const search = {
  label: 'Chwilio am gyngor, tref, cod post neu sefydliad',
  clear: 'Clirio’r chwiliad',
  resultsLabel: 'Lleoedd a sefydliadau y cafwyd hyd iddynt',
  groups: {
    councils: 'Cynghorau, rhanbarthau a gwledydd',
    towns: 'Trefi a chymdogaethau',
    postcodes: 'Codau post',
    organisations: 'Sefydliadau',
  },
  kind: {
    council: 'Ardal cyngor',
    region: 'Rhanbarth',
    nation: 'Gwlad',
    town: 'Tref',
    neighbourhood: 'Cymdogaeth',
    'postcode-district': 'Dosbarth cod post',
    'postcode-sector': 'Sector cod post',
    organisation: 'Sefydliad',
  },
  kindIn: '{{kind}} yn ardal {{area}}',
  note: {
    'postcode-sector': '{{unit}}: dangosir ei sector {{shownAs}}',
    'postcode-district': '{{unit}}: dangosir ei ddosbarth {{shownAs}}',
    former: 'Yn cynnwys hen ardal {{name}} ({{code}})',
    code: 'Cod swyddogol {{code}}',
  },
  private: 'Mae’r hyn rydych yn ei deipio yn aros ar y ddyfais hon.',
  loading: 'Mae trefi a chodau post ar eu ffordd…',
  partial:
    'Dim ond cynghorau a sefydliadau y gellir dod o hyd iddynt, oherwydd ni lwythodd {{file}}. Caewch y rhestr hon i geisio eto.',
  nothing:
    'Ni chafwyd hyd i ddim ar gyfer “{{text}}”. Gwiriwch y sillafu, neu rhowch gynnig ar dref neu gyngor cyfagos.',
  nothingYet: 'Ni chafwyd hyd i gyngor na sefydliad. Mae trefi a chodau post ar eu ffordd…',
} as const satisfies Welsh<typeof english>;
