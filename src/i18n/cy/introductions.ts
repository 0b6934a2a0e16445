import type { introductions as english } from '../en/introductions';
import type { Welsh } from './welsh';

/** Cyflwyniadau gwerth eu gwneud. */
export const introductions = {
  title: 'Cyflwyniadau gwerth eu gwneud',
  hint: 'Pob lle lle mae’r angen yn uchel heb neb yn hysbys gerllaw, gydag un sy’n gweithio mewn lle tebyg. Ni ofynnir i neb yn amlach nag y dewiswch.',
  sector: 'Sector',
  noSector: 'Dewiswch sector',
  practice: 'Arfer',
  anyPractice: 'Unrhyw arfer',
  asked: 'Gofyn i bob un hyd at',
  times: 'Nifer o weithiau: {{count}}',
  choose: 'Dewiswch sector i ddechrau.',
  working: 'Wrthi’n paru’r lleoedd…',
  none: 'Nid oes lle o angen uchel heb arloeswr hysbys ar gyfer y cwestiwn hwn.',
  made: 'Lleoedd: {{of}}. Cyflwyniadau: {{count}}. Arloeswyr y gofynnir iddynt: {{pioneers}}.',
  exact:
    'Nid oes modd gwneud mwy o gyflwyniadau, na chynifer rhwng lleoedd tebycach. Lleoedd tebyg yw rhai’r Swyddfa Ystadegau Gwladol. O ddau yr un mor debyg, yr un â’r dystiolaeth gryfaf sy’n dod gyntaf.',
  presence: 'Nid yw bod rhywun wrth ei waith mewn lle tebyg yn dweud ei fod yn llwyddo yno.',
  looked: 'Y sector hwn: {{looked}}',
  place: 'Lle',
  to: 'Cyflwyno i',
  where: 'Wrth ei waith yma',
  why: 'Pam',
  next: 'Nesaf',
  mostAlike: 'Y lle tebycaf iddo.',
  likeness: 'Rhif {{count}} ymhlith y lleoedd tebycaf iddo.',
  choice: 'Nifer y gellid gofyn iddynt mewn lleoedd tebyg: {{count}}.',
  nobody: 'Neb',
  nobodyThere: 'Ni wyddom am neb sy’n gwneud hyn mewn lle tebyg.',
  nobodyLeft: 'Gofynnir eisoes mewn mannau eraill i bawb y gellid gofyn iddynt ({{count}}).',
  brief: 'Briff prototeip',
  table: 'Cyflwyniadau: {{sector}}',
  save: 'Cadw fel CSV',
  print: 'Argraffu',
  file: 'cyflwyniadau.csv',
} as const satisfies Welsh<typeof english>;
