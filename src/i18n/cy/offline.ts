import type { offline as english } from '../en/offline';
import type { Welsh } from './welsh';

/** Keeping the map on the device, for when there is no network. */
export const offline = {
  label: 'Heb rwydwaith',
  offer:
    'Gellir cadw’r map ar y ddyfais hon, i agor ac ateb heb rwydwaith: y dudalen, y ffigurau a phob ardal.',
  size: 'Mae hynny tua {{packed}} MB i’w lawrlwytho; ar y ddyfais, {{size}} MB.',
  sizeUnknown: 'Ni ellir canfod faint yw hynny ar hyn o bryd.',
  onlyWhenAsked: 'Ni chedwir dim nes i chi ofyn.',
  keep: 'Cadw ar gyfer all-lein',
  asking: 'Yn canfod faint ydyw…',
  progress: 'Yn cadw’r map ar y ddyfais hon',
  keeping: 'Yn cadw’r map ar y ddyfais hon: {{share}}. Gallwch ddal i’w ddefnyddio.',
  stop: 'Stopio',
  kept: 'Wedi’i gadw ar y ddyfais hon: argraffiad {{date}}, {{size}} MB. Mae’n agor heb rwydwaith, nes i chi ei dynnu. Gall porwr sy’n brin o le, neu lle na chaiff y map ei agor am wythnosau, ei ollwng.',
  remove: 'Tynnu o’r ddyfais hon',
  removed: 'Wedi’i dynnu. Nid oes dim ohono ar ôl ar y ddyfais hon.',
  unfinished: 'Nid yw’r map cyfan wedi’i gadw, felly nid yw’n agor heb rwydwaith eto.',
  failed: {
    missing:
      'Nid oedd modd cadw’r map cyfan: ni chyrhaeddodd {{file}}. Ni chollwyd yr hyn a ddaeth.',
    changed:
      'Nid oedd modd cadw’r map cyfan: nid yw {{file}} yr hyn a gyhoeddwyd. Efallai bod y map yn cael ei adnewyddu ar hyn o bryd.',
    room: 'Nid oes digon o le i’r map ar y ddyfais hon.',
    refused: 'Ni chaniataodd eich porwr i’r map agor heb rwydwaith.',
  },
  discard: 'Tynnu’r hyn a ddaeth',
  impossible:
    'Ni all eich porwr gadw’r map yma. Mae angen cyfeiriad diogel (https) a ffenestr nad yw’n breifat.',
  newer: 'Mae argraffiad newydd o’r map ar gael. Rydych yn defnyddio’r un a gadwoch.',
  useNow: 'Ei ddefnyddio nawr',
  notNow: 'Ddim nawr',
} as const satisfies Welsh<typeof english>;
