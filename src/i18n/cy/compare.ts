import type { compare as english } from '../en/compare';
import { forms } from './forms';
import type { Welsh } from './welsh';

/** Two to four areas side by side. */
export const compare = {
  title: 'Ardaloedd ochr yn ochr',
  ...forms('caption', 'Cymharu {{count}} ardal.'),
  caption_one: 'Un ardal hyd yn hyn. Ychwanegwch un arall o’i phanel i gymharu’r ddwy.',
  scenario:
    'Angen a chyrhaeddiad ar gyfer {{sector}}, {{practice}}, hyd at {{distance}} mewn llinell syth, neu o amgylch dŵr llydan. Mae’r sgorau’n rhedeg o 0 i 100.',
  ...forms(
    'unknown',
    'Nid yw {{count}} o ardaloedd y ddolen hon yn ein tablau, felly fe’u gadewir allan: {{codes}}.',
  ),
  unknown_one:
    'Nid yw un o ardaloedd y ddolen hon yn ein tablau, felly fe’i gadewir allan: {{codes}}.',
  empty: 'Nid oes ardal wedi’i dewis eto.',
  emptyHint:
    'Dewiswch ardal ar y map neu gyda’r blwch chwilio, a phwyswch “Ychwanegu at y gymhariaeth” yn ei phanel. Mae lle i hyd at {{most}} ardal ochr yn ochr.',
  toMap: 'Dangos y map',
  clear: 'Tynnu pob un',
  remove: 'Tynnu {{name}} o’r gymhariaeth',
  add: 'Ychwanegu at y gymhariaeth',
  takeOut: 'Tynnu o’r gymhariaeth',
  full: 'Mae’r gymhariaeth yn llawn: {{most}} ardal. Tynnwch un i ychwanegu hon.',
  ...forms('open', 'Dangos y gymhariaeth ({{count}} ardal)'),

  what: 'Beth a gymherir',
  working: 'Wrthi’n cyfrifo angen a chyrhaeddiad…',
  refused: 'Nid oedd modd cyfrifo angen a chyrhaeddiad: {{reason}}',
  loading: 'Mae’r ffigurau ar eu ffordd…',
  noValue: 'Dim ffigur',
  noScore: 'Dim sgôr',
  noScoreWhy: {
    'too-few-indicators': 'Rhy ychydig o’r ffigurau a gyhoeddir yma',
    'no-population': 'Nid oes poblogaeth breswyl hysbys yma',
  },
  hardlyAny: 'llai na 0.1',
  ofHundred: '{{score}} o 100',
  place: 'safle {{rank}} o {{of}}',
  mostNeed: 'yr angen uchaf o’r rhain',
  within: 'Mae pob gwlad yn mesur hyn yn ei ffordd ei hun: cymharwch o fewn un wlad yn unig.',
  sourceOf: 'Ffynhonnell “{{indicator}}”: ',
  sourceAndPeriod: 'Ffynhonnell a chyfnod',
  copy: 'Copïo fel tabl',
  download: 'Lawrlwytho (CSV)',
  downloadFailed: 'Nid oedd modd ysgrifennu’r ffeil. Copïwch y tabl yn lle hynny.',
  print: 'Argraffu',
  printed: 'Fel ar {{date}}. {{link}}',
  link: 'Dolen',

  about: {
    title: 'Am yr ardaloedd',
    nation: 'Gwlad',
    population: 'Pobl sy’n byw yma',
    populationNote: 'Cyfrifiad 2021; yn yr Alban canol 2022',
  },
  gap: {
    title: 'Angen a chyrhaeddiad',
    class: 'Mewn geiriau',
    need: 'Angen',
    needNote: 'Mae sgôr uwch yn golygu mwy o angen',
    needApart:
      'Mae’r gwledydd yn cyhoeddi ffigurau gwahanol, felly safle o fewn y wlad yw angen: cymharwch o fewn un wlad yn unig.',
    pushes: 'Beth sy’n codi angen fwyaf',
    noPush: 'Nid oes dim yn sefyll allan',
    reach: 'Cyrhaeddiad',
    reachNote: 'Mae sgôr uwch yn golygu cyrhaeddiad gwell',
    pioneers: 'Arloeswyr o fewn cyrraedd',
    pioneersNote: 'Mae’r rhai nes yn cyfrif yn fwy',
    share: 'Pobl ag arloeswr hysbys o fewn cyrraedd',
    nearest: 'Yr arloeswyr hysbys agosaf',
    nobody: 'Dim arloeswr hysbys o’r math hwn ({{looked}})',
    looked: 'Pa mor ofalus yr edrychwyd',
    expected: 'Cyrhaeddiad a ddisgwylir ar ôl edrych',
    expectedNote: 'Gan gyfrif â’r hyn y mae edrych wedi’i ganfod fel arfer',
    acrossArea: 'yn gweithio ledled yr ardal hon',
    gap: 'Bwlch',
    gapNote: 'Angen uchel a chyrhaeddiad isel',
    potential: 'Potensial',
    potentialNote: 'Y bwlch, gan gyfrif mwy lle mae rhywun i ddysgu ganddo',
  },
} as const satisfies Welsh<typeof english>;
