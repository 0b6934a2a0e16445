import { forms } from './forms';
import type { mapKeys as english } from '../en/mapKeys';
import type { Welsh } from './welsh';

/** The map by keyboard: what is said of each thing it holds, and the help that tells the keys. */
export const mapKeys = {
  label: 'Map o’r Deyrnas Unedig: {{group}}. Pwyswch ? i weld y bysellau.',
  groups: { areas: 'Ardaloedd', neighbourhoods: 'Cymdogaethau', pioneers: 'Arloeswyr hysbys' },
  area: '{{name}}: {{value}}',
  neighbourhood: '{{name}}, {{area}}',
  noIndex: 'dim mynegai wedi’i gysylltu',
  unlooked: '{{said}}; nid oes neb wedi edrych eto',
  lookedEmpty: '{{said}}; edrychodd rhywun, heb gael hyd i neb',
  site: '{{name}}, ardal: {{place}}',
  siteSomewhere: '{{name}}, rhywle yn yr ardal: {{place}}',
  siteAnywhere: '{{name}}',
  ...forms('together', '{{count}} lle arloeswyr hysbys gyda’i gilydd, o amgylch: {{place}}'),
  together_two: '{{count}} le arloeswyr hysbys gyda’i gilydd, o amgylch: {{place}}',
  nothing: 'Nid oes dim o’r rhain ar y map o dan yr hidlyddion hyn.',
  edge: {
    north: 'Dim byd ymhellach i’r gogledd',
    east: 'Dim byd ymhellach i’r dwyrain',
    south: 'Dim byd ymhellach i’r de',
    west: 'Dim byd ymhellach i’r gorllewin',
  },
  noName: 'Nid oes enw yma sy’n dechrau â’r llythrennau: {{letters}}',
  ...forms('opened', 'Agorwyd: {{count}} lle ar un pwynt. Mae chwith a de yn mynd drwyddynt.'),
  opened_two: 'Agorwyd: {{count}} le ar un pwynt. Mae chwith a de yn mynd drwyddynt.',
  camera: {
    whole: 'Mae’r map yn dangos y wlad gyfan; yn y canol: {{place}}',
    around: 'Mae’r map yn dangos yr ardal hon a’r cyffiniau: {{place}}',
  },
  crosshair: {
    label:
      'Croeswallt ar y map. Mae’r saethau yn ei symud, Enter yn gosod y pwynt, Escape yn rhoi’r gorau iddi.',
    hint: 'Mae’r saethau yn ei symud, ychydig gyda Shift. Enter: ei osod. Escape: rhoi’r gorau iddi.',
    at: 'Croeswallt: {{place}}',
    atSea: 'Croeswallt: dim ardal cyngor yma',
    placed: 'Gosodwyd y pwynt: {{place}}',
    placedAtSea: 'Gosodwyd y pwynt, y tu allan i bob ardal cyngor',
    givenUp: 'Ni ddewiswyd pwynt',
  },
  help: {
    open: 'Bysellau',
    close: 'Cau',
    title: 'Bysellau’r map',
    arrows: 'Yr agosaf i’r cyfeiriad hwnnw',
    ends: 'Y gwerth isaf a’r uchaf; lle na ddangosir gwerth, y pellaf i’r gogledd ac i’r de',
    pages:
      'Y nesaf yn uwch a’r nesaf yn is; lle na ddangosir gwerth, y nesaf i’r gogledd ac i’r de',
    letters: 'Y nesaf y mae ei enw yn dechrau felly',
    enter: 'Ei agor; mae’r hyn sy’n agos at ei gilydd yn cael ei wahanu',
    space: 'Newid rhwng ardaloedd ac arloeswyr',
    zoom: 'Yn nes ac ymhellach',
    escape: 'Yn yr hyn a agorwyd: yn ôl i’r map',
    ask: 'Y cymorth hwn',
    keys: {
      arrows: 'Bysellau saeth',
      ends: 'Home, End',
      pages: 'Bysellau Page Up a Page Down',
      letters: 'Llythrennau',
      enter: 'Enter',
      space: 'Bylchwr',
      zoom: '+ a −',
      escape: 'Escape',
      ask: '?',
    },
  },
} as const satisfies Welsh<typeof english>;
