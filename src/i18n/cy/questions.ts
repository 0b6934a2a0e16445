import type { questions as english } from '../en/questions';
import { forms } from './forms';
import type { Welsh } from './welsh';

/** Three questions that lead a newcomer to practices. */
export const questions = {
  title: 'Tri chwestiwn',
  hint: 'Maent yn arwain at ddau neu dri arfer i edrych arnynt yn gyntaf, ac at fap o bwy sy’n eu defnyddio.',
  change: '1. Beth yr hoffech ei newid?',
  control: '2. Pwy ddylai ennill rheolaeth?',
  gains: {
    'service-user': 'Y bobl a wasanaethir',
    'delivery-staff': 'Y staff',
    both: 'Y ddau',
  },
  foundation: '3. Beth sydd yno i adeiladu arno?',
  noFoundation: 'Ni wyddom eto',
  waiting:
    'Atebwch y ddau gyntaf, a bydd yr arferion yn ymddangos yma. Mae’r trydydd yn eu didoli ymhellach.',
  again: 'Dechrau eto',
  ...forms('found', '{{count}} arfer i edrych arnynt yn gyntaf'),
  asked: {
    'service-user': 'Sector: {{sector}}. Y bobl a wasanaethir ddylai ennill rheolaeth.',
    'delivery-staff': 'Sector: {{sector}}. Y staff ddylai ennill rheolaeth.',
    both: 'Sector: {{sector}}. Y bobl a wasanaethir a’r staff ddylai ennill rheolaeth.',
  },
  building: 'I adeiladu arno: {{name}}.',
  order:
    'Maent yn nhrefn pa mor dda y maent yn cwrdd â’r atebion, wedyn faint o arloeswyr y gwyddom amdanynt. Nid trefn o’r hyn sy’n gweithio orau yw hon.',
  judged:
    'Darlleniad y tîm o’r diffiniad yw pwy sy’n ennill rheolaeth drwy arfer, a’r hyn y gellir ei adeiladu arno. Mae popeth arall wedi’i gyfrif o’r cofnodion.',
  map: 'Dangos ar y map pwy sy’n eu defnyddio',
  print: 'Argraffu',
  ...forms('users', '{{count}} arloeswr hysbys yn y sector hwn sy’n ei ddefnyddio.'),
  ...forms(
    'nobody',
    'Ni wyddom am arloeswr yn y sector hwn sy’n ei ddefnyddio, ond gwyddom am {{count}} mewn sectorau eraill.',
  ),
  nobody_zero: 'Ni wyddom am arloeswr sy’n ei ddefnyddio, yn y sector hwn nac mewn un arall.',
  nobody_one:
    'Ni wyddom am arloeswr yn y sector hwn sy’n ei ddefnyddio, ond gwyddom am {{count}} mewn sector arall.',
  meant: {
    'service-user': 'Yn ôl ei ddiffiniad, y bobl a wasanaethir sy’n ennill rheolaeth.',
    'delivery-staff': 'Yn ôl ei ddiffiniad, y staff sy’n ennill rheolaeth.',
    both: 'Yn ôl ei ddiffiniad, mae’r ddau yn ennill rheolaeth.',
  },
  notMeant: {
    'service-user': 'Nid rhoi rheolaeth i’r bobl a wasanaethir yw ei ddiffiniad.',
    'delivery-staff': 'Nid rhoi rheolaeth i’r staff yw ei ddiffiniad.',
    both: 'Nid rhoi rheolaeth i’r ddau yw ei ddiffiniad.',
  },
  ...forms(
    'gaining',
    'O ran y gwasanaeth cyfan, cofnodion sy’n dweud eu bod yn ei hennill: {{count}}.',
  ),
  gaining_zero:
    'O ran y gwasanaeth cyfan, nid yw’r un o’u cofnodion yn dweud eu bod yn ei hennill.',
  begins: 'Mae’n dechrau o’r hyn sydd gennych. Dywed ei ddiffiniad “{{words}}”.',
  notBegun: 'Nid yw ei ddiffiniad yn enwi’r hyn sydd gennych i adeiladu arno.',
  confidence: 'Daw’r hyder yn bennaf o: {{list}}.',
  noStudy: 'Nid oes yn ein tablau astudiaeth o’r arloeswyr hyn. Nid yw hynny’n golygu nad oes un.',
  ...forms(
    'studies',
    'Mae {{count}} astudiaeth o’r arloeswyr hyn yn ein tablau. O’r arloeswyr, astudiwyd: {{organisations}}. Eu canlyniadau: {{list}}.',
  ),
  studies_one: 'Mae {{count}} astudiaeth o’r arloeswyr hyn yn ein tablau. Ei chanlyniad: {{list}}.',
  loading: 'Mae’r astudiaethau ar eu ffordd…',
  more: 'Beth ydyw, beth sydd ei angen, pwy sy’n ei wneud',
  gaps: 'Ble mae’r angen yn uchel heb neb hysbys',
  brief: 'Briff prototeip ar gyfer un lle',
  ...forms('names', '{{count}} arloeswr yn ôl enw'),
} as const satisfies Welsh<typeof english>;
