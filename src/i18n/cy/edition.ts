import type { edition as english } from '../en/edition';
import type { Welsh } from './welsh';

/** Which edition of the map this is, and where a link was made with another. */
export const edition = {
  moved:
    'Gwnaed y ddolen hon gydag argraffiad {{asked}}. Ffigurau {{shown}} sydd yma: efallai eu bod wedi newid ers hynny.',
  behind:
    'Gwnaed y ddolen hon gydag argraffiad {{asked}}. Ffigurau {{shown}} sydd yma, sef argraffiad hŷn.',
  open: 'Agor argraffiad {{asked}}',
  notKept: 'Nid yw argraffiad {{asked}} yn cael ei gadw yma.',
  goOn: 'Parhau gyda hwn',
  cite: 'Copïo cyfeiriad at y ffynhonnell',
  citation:
    'Cyfranwyr map PPS: Map Gwasanaethau a Yrrir gan Bobl yn y DU. Argraffiad {{date}} ({{edition}}). {{address}}',
  title: 'Yr argraffiad hwn',
  words:
    'Mae dyddiad y data yn enwi’r argraffiad. Dywedir wrth bwy bynnag sy’n agor dolen a ddyfynnwyd yn ddiweddarach os yw’r ffigurau wedi newid ers hynny, a chânt eu harwain at yr argraffiad a ddyfynnwyd lle mae’r gwesteiwr wedi’i gadw.',
} as const satisfies Welsh<typeof english>;
