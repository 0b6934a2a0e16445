import { forms } from './forms';
import type { map as english } from '../en/map';
import type { Welsh } from './welsh';

/** The map pane: legend, controls, trouble. */
export const map = {
  label: 'Map o’r Deyrnas Unedig. Mae’r un ffeithiau yn y rhestr ac yn y tabl.',
  legend: 'Allwedd',
  loading: 'Mae’r map ar ei ffordd. Mae’r rhestr yn gweithio eisoes.',
  noWebgl:
    'Ni all y porwr hwn ddangos y map (mae WebGL wedi’i ddiffodd). Mae’r un ffeithiau yn y rhestr ac yn y tabl.',
  showTable: 'Dangos y tabl',
  contextLost: 'Mae’r map wedi colli ei arwyneb lluniadu ac yn aros i’w gael yn ôl.',
  codeMissing: 'Ni chyrhaeddodd cod y map. Mae’r rhestr a’r tabl yn gweithio hebddo.',
  ...forms('areas', '{{count}} ardal'),
  noValue: 'Dim ffigur',
  range: '{{from}} i {{to}}',
  scoreNote: 'O 0 i 100, mewn cymhariaeth â phob ardal sydd â sgôr',
  scoreNoteWithin:
    'O 0 i 100, mewn cymhariaeth o fewn pob gwlad, a ddarllenir yn ôl ei ffigurau ei hun',
  gapWithin: 'O 0 i 100; safle o fewn y wlad yw’r angen ynddo',
  needWithin: 'Safle o fewn y wlad yw angen, a ddarllenir yn ôl ei ffigurau ei hun',
  subject: {
    'need-index': 'Angen, mewn cymhariaeth â phob ardal sydd â sgôr',
    'need-index-within': 'Angen, mewn cymhariaeth o fewn pob gwlad',
    'rank-in-nation': '{{label}}: safle o fewn pob gwlad',
    both: 'Angen a chyrhaeddiad gyda’i gilydd',
    gap: 'Bwlch: angen uchel, ychydig o gyrhaeddiad',
    potential: 'Lleoedd i edrych arnynt yn gyntaf: bylchau lle mae’n haws dechrau',
    need: 'Angen',
    reach: 'Cyrhaeddiad arloeswyr hysbys',
  },
  change: {
    title: 'Beth fyddai’r lleoedd rydych yn rhoi cynnig arnynt yn ei newid',
    note: 'Pa mor bell y byddai’r bwlch yn cau, mewn pwyntiau o 100',
    none: 'Dim newid o’i gymharu â heddiw',
  },
  scoreEnds: {
    need: { low: 'Yr angen lleiaf', high: 'Yr angen mwyaf' },
    reach: { low: 'Dim arloeswr hysbys o fewn cyrraedd', high: 'Sawl un o fewn cyrraedd' },
    gap: { low: 'Y bwlch lleiaf', high: 'Y bwlch mwyaf' },
    potential: { low: 'Edrych yn olaf', high: 'Edrych yn gyntaf' },
  },
  corner: {
    'low-need-no-reach': 'Angen isel, dim arloeswr hysbys',
    'high-need-no-reach': 'Angen uchel, dim arloeswr hysbys',
    'low-need-good-reach': 'Angen isel, cyrhaeddiad da',
    'high-need-good-reach': 'Angen uchel, cyrhaeddiad da',
  },
  needClass: { '0': 'Angen isel', '1': 'Angen canolig', '2': 'Angen uchel' },
  reachClass: { '0': 'dim arloeswr hysbys', '1': 'rhywfaint o gyrhaeddiad', '2': 'cyrhaeddiad da' },
  ...forms(
    'unlookedCircle',
    'Goleuach: dim arloeswr hysbys, a neb wedi edrych eto: {{count}} ardal',
  ),
  ...forms(
    'lookedEmptyCircle',
    'Heb fod yn oleuach: dim arloeswr hysbys, er bod rhywun wedi edrych: {{count}} ardal',
  ),
  ...forms('unlooked', 'Â dotiau: dim arloeswr hysbys, a neb wedi edrych eto: {{count}} ardal'),
  ...forms(
    'lookedEmpty',
    'Heb ddotiau: dim arloeswr hysbys, er bod rhywun wedi edrych: {{count}} ardal',
  ),
  notLooked: '{{count}} heb edrych arnynt eto',
  hotSpot: {
    ...forms('surviving', 'Clwstwr o fylchau mawr, sy’n dal: {{count}} ardal'),
    ...forms('raw', 'Clwstwr posibl, efallai mai hap ydyw: {{count}} ardal'),
    note: 'Bwlch mawr ymhlith bylchau mawr. Wrth brofi pob ardal, ceir rhai drwy hap; mae’r rhai â llinell ddi-dor yn dal i sefyll ar ôl ystyried hynny.',
  },
  needAxis: 'Mwy o angen',
  reachAxis: 'Mwy o gyrhaeddiad',
  pioneers: 'Arloeswyr hysbys',
  inexactPoint: 'Gwag: dim ond ei ddinas neu ei ardal cyngor sy’n hysbys',
  cluster: 'Sawl un gyda’i gilydd, a faint: po fwyaf y cylch, mwyaf sydd yno',
  point: 'Arloeswr hysbys',
  largeDot: 'Mwy o faint: sawl un gyda’i gilydd',
  nearMark: 'Canol y chwiliad “Yn agos at le”; y llinell doredig yw ei ymyl',
  circleSize: 'Po fwyaf y cylch, mwyaf o bobl sy’n byw yn yr ardal.',
  pickHint: 'Cliciwch ar y map i ddewis canol y chwiliad “Yn agos at le”.',
  pickForRecord: 'Cliciwch ar y map lle mae’r lle. Bydd y ffurflen yn agor eto gydag ef.',
  pickCancel: 'Canslo',
  clearClasses: 'Dangos pob categori',
  filterTo: 'Dangos dim ond: {{name}}',
  picture: {
    save: 'Cadw fel llun',
    saving: 'Yn creu’r llun…',
    saved: 'Wedi’i gadw',
    failed: 'Nid oedd modd cadw’r llun. Gellir lawrlwytho’r tabl yn lle hynny.',
  },
  controls: {
    zoomIn: 'Chwyddo i mewn',
    zoomOut: 'Chwyddo allan',
    resetNorth: 'Y gogledd i fyny',
    gestureDesktop: 'Daliwch Ctrl a sgroliwch i chwyddo’r map',
    gestureMac: 'Daliwch ⌘ a sgroliwch i chwyddo’r map',
    gestureTouch: 'Defnyddiwch ddau fys i symud y map',
  },
} as const satisfies Welsh<typeof english>;
