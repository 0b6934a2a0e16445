import type { similar as english } from '../en/similar';
import type { Welsh } from './welsh';

/** Why areas are similar and what differs between them. */
export const similar = {
  why: 'Pam mae’r rhain yn debyg',
  close:
    'O’r {{of}} ffigur am bobl a’r economi y gellir eu cymharu, y rhain yw’r agosaf at ei hardaloedd tebyg: o leiaf ddwywaith yn nes nag at ardaloedd yn gyffredinol.',
  closeFigure: '{{label}}: {{own}} yma, {{middle}} yng nghanol ei hardaloedd tebyg',
  notClose:
    'Nid yw ein ffigurau am bobl a’r economi (gellir cymharu {{of}}) yn dangos pam. Cymharodd y Swyddfa Ystadegau Gwladol rai eraill hefyd.',
  cluster:
    'Mae’r Swyddfa Ystadegau Gwladol hefyd yn rhannu ardaloedd yn bedwar grŵp, sydd â llythrennau a dim enwau. Grŵp {{letter}} yw grŵp yr ardal hon, lle mae {{others}} arall; mae {{same}} o’i {{of}} ardal debyg ynddo hefyd.',
  noCluster: 'Nid yw’r Swyddfa Ystadegau Gwladol yn rhoi’r ardal hon yn yr un o’i phedwar grŵp.',
  differs: 'Beth sydd fwyaf gwahanol: {{list}}.',
  difference: '{{label}} ({{there}} yno, {{here}} yma)',
  noDifference: 'Nid oes yr un ffigur y gellir ei gymharu yn amlwg yn wahanol.',
  density: 'Pobl fesul cilometr sgwâr',
} as const satisfies Welsh<typeof english>;
