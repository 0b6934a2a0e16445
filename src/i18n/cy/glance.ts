import type { glance as english } from '../en/glance';
import { forms } from './forms';
import type { Welsh } from './welsh';

/** Ten sectors at a glance: a small map and a sentence each. */
export const glance = {
  ...forms('gaps', '<strong>{{count}} ardal</strong> ag angen uchel heb arloeswr hysbys'),
  gaps_zero: '<strong>Dim un ardal</strong> ag angen uchel heb arloeswr hysbys',
  lookedAll: 'mae rhywun wedi edrych yno',
  lookedNone: 'nid oes neb wedi edrych yno eto',
  ...forms('unlooked', 'nid oes neb wedi edrych mewn {{count}} ohonynt eto'),
  waiting: 'Yn cyfrif yr ardaloedd…',
  key: 'Ystyr y lliwiau',
  class: {
    'gap-looked': 'Angen uchel, dim arloeswr hysbys',
    'gap-unlooked': 'Yr un peth, a neb wedi edrych eto',
    'need-met': 'Angen uchel, arloeswr o fewn cyrraedd',
    'less-need': 'Llai o angen',
    'no-score': 'Dim sgôr: rhy ychydig o ffigurau',
  },
} as const satisfies Welsh<typeof english>;
