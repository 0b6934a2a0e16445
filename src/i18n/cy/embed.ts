import type { embed as english } from '../en/embed';
import { forms } from './forms';
import type { Welsh } from './welsh';

/** The map in a frame on another site. */
export const embed = {
  placeTitle: 'Gwasanaethau a Yrrir gan Bobl: {{place}}',
  openFull: 'Agor y map llawn',
  cardNeedsChoice:
    'Nid yw’r cerdyn hwn yn enwi ardal na sefydliad sy’n hysbys i ni. Dyma’r rhestr.',
  close: 'Cau',
  details: 'Manylion',
  fullScreen: {
    enter: 'Sgrin lawn',
    leave: 'Gadael y sgrin lawn',
    refused: 'Nid yw’r dudalen o gwmpas y map hwn yn gadael iddo lenwi’r sgrin.',
  },
  popupsBlocked:
    'Nid yw’r dudalen o gwmpas y map hwn yn gadael iddo agor ffenestr. Copïwch y cyfeiriad hwn yn lle hynny:',
  noOrigin:
    'Mae’r dudalen o gwmpas y map hwn yn ei gadw mewn blwch tywod heb "allow-same-origin", felly gall rhannau ohono fod ar goll.',
  refused: {
    ink: 'Mae cyferbyniad geiriau {{colour}} ar gefndir {{paper}} yn {{ratio}} i 1; yr isafswm yw {{least}}.',
    accent:
      'Mae cyferbyniad dolenni {{colour}} ar gefndir {{paper}} yn {{ratio}} i 1; yr isafswm yw {{least}}.',
  },
  mapComing: 'Bydd y map yn cael ei lunio pan ddaw i’r golwg.',
  mapMissing: 'Ni chyrhaeddodd y map. Mae’r geiriau uchod yn gweithio hebddo.',
  figure: {
    ...forms('pioneers', '{{count}} arloeswr hysbys'),
    ...forms('places', '{{count}} lleoliad hysbys'),
    places_two: '{{count}} leoliad hysbys',
    note: 'Nid yw ein rhestr yn gyflawn. Nid yw “dim arloeswr hysbys” yn golygu nad oes neb wrthi: naill ai edrychodd rhywun heb gael hyd i neb, neu nid oes neb wedi edrych eto. Mae’r map llawn yn dweud pa un.',
    indicatorNote: '{{unit}} · {{period}} · {{area}}',
    source: 'Ffynhonnell',
    of: '{{part}} o {{whole}}',
    gaps: 'o ardaloedd cyngor sydd ag angen uchel a dim arloeswr hysbys.',
    ...forms(
      'gapsLooked',
      'Edrychodd rhywun ar {{count}} o’r rhain; nid oes neb wedi edrych ar y lleill ({{others}}) eto.',
    ),
    gapsLooked_zero: 'Nid oes neb wedi edrych ar yr un o’r rhain eto.',
    gapsRefused: 'Ni ellid cyfrifo hyn: {{reason}}',
    unknown: 'Mae’r ddolen yn enwi ffigur nad yw’n hysbys i ni.',
  },
} as const satisfies Welsh<typeof english>;
