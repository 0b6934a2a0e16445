import { forms } from './forms';
import type { inside as english } from '../en/inside';
import type { Welsh } from './welsh';

/** Inside the districts: the neighbourhoods of the map, their legend, and the panel of one. */
export const inside = {
  ...forms('neighbourhoods', '{{count}} cymdogaeth'),
  neighbourhoods_one: '{{count}} gymdogaeth',
  neighbourhoods_two: '{{count}} gymdogaeth',
  neighbourhoods_many: '{{count}} chymdogaeth',
  subject: {
    both: 'Angen a chyrhaeddiad gyda’i gilydd, fesul cymdogaeth',
    gap: 'Bwlch fesul cymdogaeth: angen uchel, ychydig o gyrhaeddiad',
    need: 'Angen, fesul cymdogaeth',
    reach: 'Cyrhaeddiad arloeswyr hysbys, fesul cymdogaeth',
  },
  note: {
    need: 'Angen: safle o fewn y wlad ei hun ({{measures}}). Mae Gogledd Iwerddon yn aros fesul ardal cyngor: ni ellir cysylltu’r un mynegai.',
    reach: 'O 0 i 100, lle mae pobl yn byw, ym mhob un o’r pedair gwlad',
  },
  ...forms(
    'unlooked',
    'Â dotiau: dim arloeswr hysbys, a neb wedi edrych eto: {{count}} cymdogaeth',
  ),
  unlooked_one: 'Â dotiau: dim arloeswr hysbys, a neb wedi edrych eto: {{count}} gymdogaeth',
  unlooked_two: 'Â dotiau: dim arloeswr hysbys, a neb wedi edrych eto: {{count}} gymdogaeth',
  unlooked_many: 'Â dotiau: dim arloeswr hysbys, a neb wedi edrych eto: {{count}} chymdogaeth',
  ...forms(
    'lookedEmpty',
    'Heb ddotiau: dim arloeswr hysbys, er bod rhywun wedi edrych: {{count}} cymdogaeth',
  ),
  lookedEmpty_one:
    'Heb ddotiau: dim arloeswr hysbys, er bod rhywun wedi edrych: {{count}} gymdogaeth',
  lookedEmpty_two:
    'Heb ddotiau: dim arloeswr hysbys, er bod rhywun wedi edrych: {{count}} gymdogaeth',
  lookedEmpty_many:
    'Heb ddotiau: dim arloeswr hysbys, er bod rhywun wedi edrych: {{count}} chymdogaeth',
  onTheWay: 'Mae’r cymdogaethau ar eu ffordd',
  panel: {
    label: 'Cymdogaeth',
    within: 'Cymdogaeth yn yr ardal hon: {{area}}',
    back: 'Yn ôl: {{area}}',
    working: 'Yn cyfrifo’r cyrhaeddiad yn y gymdogaeth hon…',
    people: 'Pobl sy’n byw yma: {{people}}.',
    need: 'Yn fwy difreintiedig na lle mae {{share}} o bobl {{nation}} yn byw.',
    needLeast: 'Ymhlith y lleiaf difreintiedig: {{nation}}.',
    noNeed:
      'Dim mynegai wedi’i gysylltu: mae mynegai Gogledd Iwerddon yn sôn am ardaloedd bach 2001, ac nid cymdogaethau heddiw yw’r rheini.',
    reach: {
      '0': 'Dim arloeswr hysbys o fewn cyrraedd.',
      '1': 'Rhywfaint o gyrhaeddiad arloeswyr hysbys.',
      '2': 'Cyrhaeddiad da gan arloeswyr hysbys.',
    },
    looked: 'Chwilio yn yr ardal hon: {{looked}}.',
    unknownTitle: 'Ni chafwyd hyd i’r gymdogaeth',
    unknown: 'Nid oes cymdogaeth â’r cod hwn yma: {{code}} ({{area}}).',
  },
} satisfies Welsh<typeof english>;
