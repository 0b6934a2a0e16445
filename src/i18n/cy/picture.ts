import type { picture as english } from '../en/picture';
import { forms } from './forms';
import type { Welsh } from './welsh';

/** The map saved as a picture: what is written around it. */
export const picture = {
  ...forms('classCount', '{{name}} ({{count}} ardal)'),
  figures: 'Ffigurau: {{list}}.',
  figure: '{{label}} ({{source}}, {{period}})',
  reach:
    'Cyrhaeddiad: arloeswyr hysbys o fewn {{distance}} mewn llinell syth, neu o amgylch dŵr llydan. Lleoedd i edrych arnynt yn gyntaf, nid lleoedd sydd wedi methu.',
  hotSpots:
    'Clystyrau: bwlch mawr ymhlith bylchau mawr. Wrth brofi pob ardal ceir rhai drwy hap; mae’r rhai â llinell ddi-dor yn dal i sefyll ar ôl ystyried hynny.',
  classes: 'Dim ond y categorïau a ddewiswyd sydd wedi’u lliwio.',
  list: 'Arloeswyr: ein rhestr ein hunain, y gwyddys nad yw’n gyflawn. Nid yw “dim arloeswr hysbys” yn golygu nad oes un: naill ai edrychodd rhywun heb gael hyd i neb, neu nid oes neb wedi edrych eto.',
  made: 'Gwnaed ar {{date}} gyda’r map Gwasanaethau a Yrrir gan Bobl:',
  pioneer: 'Lleoliad arloeswr hysbys; mwy o faint: sawl un gyda’i gilydd',
} as const satisfies Welsh<typeof english>;
