import type { organisationPage as english } from '../en/organisationPage';
import { forms } from './forms';
import type { Welsh } from './welsh';

/** The page of an organisation. */
export const organisationPage = {
  choose: 'Dewiswch sefydliad',
  chooseHint:
    'Chwiliwch am un yn ôl ei enw ar frig y dudalen, neu agorwch un o’r rhestr o arloeswyr hysbys.',
  unknownTitle: 'Nid yw yn ein tablau',
  onMap: 'Ei ddangos ar y map',
  print: 'Argraffu',
  ...forms(
    'picture',
    'Map yn dangos {{count}} lleoliad hysbys: {{name}}. Mae’r rhestr isod yn eu henwi.',
  ),
  picture_one: 'Map yn dangos {{count}} lleoliad hysbys: {{name}}. Mae’r rhestr isod yn ei enwi.',
  picture_two: 'Map yn dangos {{count}} leoliad hysbys: {{name}}. Mae’r rhestr isod yn eu henwi.',
  key: {
    exact: 'Yn ei dref neu’n nes,',
    rough: 'dim ond ei ddinas, ei ardal cyngor neu ei sir sy’n hysbys. Mae’r gogledd ar y brig.',
  },
  reach: {
    title: 'Pa mor bell y mae’n cyrraedd',
    none: 'Ni wyddom am unrhyw le y mae’n gweithio ynddo.',
    ...forms('places', 'Gwyddom am {{count}} lleoliad lle mae’n gweithio, {{areas}}.'),
    places_two: 'Gwyddom am {{count}} leoliad lle mae’n gweithio, {{areas}}.',
    ...forms('areas', 'mewn {{count}} ardal cyngor'),
    areas_zero: 'heb wybod ym mha ardal cyngor',
    offices:
      'Nid yw ei brif swyddfa wedi’i chyfrif yn eu plith, am ei bod yn gwasanaethu’r wlad gyfan.',
    closed: 'Mae wedi cau, felly nid yw’n cyfrif fel cyrhaeddiad yn unman.',
    notCounted:
      'Fe’i rhestrir fel hyn: {{reach}}. Ond heb leoliad nid yw’n cyfrif fel cyrhaeddiad yn unman ar y map hwn.',
    unknown:
      'Ni wyddom faint o bobl y mae’n eu cyrraedd, nac a oes ganddo le i ragor, oni bai ei fod wedi’i nodi uchod.',
  },
  evidence: {
    table: 'Astudiaethau: {{name}}',
    result: 'Canlyniad',
    finding: 'Beth a ganfuwyd',
    how: 'Sut yr astudiwyd ef',
    source: 'Astudiaeth a’n ffynhonnell',
    ...forms('count', '{{count}} astudiaeth: {{list}}.'),
    efficacy: 'A fesurwyd hyder i weithredu: <measured/>.',
    tally: {
      positive: '{{count}} yn dda',
      'positive, weak design': '{{count}} yn dda, ond o astudiaeth na all ddangos yr achos',
      mixed: '{{count}} yn gymysg',
      'no clear effect': '{{count}} heb effaith glir',
      negative: '{{count}} yn wael',
      'not read': '{{count}} ar ôl i’w darllen',
      'not yet reported': '{{count}} eto i adrodd',
    },
  },
  qualities: {
    title: 'Chwe rhinwedd arloeswr',
    none: 'Nid oes astudiaeth yn ein tablau, felly ni allwn ddweud dim am y rhain eto.',
    unstudied: 'Nid oes astudiaeth yn ein tablau am hyn.',
    basis: 'Sail:',
  },
  similar: {
    title: 'Sefydliadau sy’n gweithio mewn ffordd debyg',
    how: 'Y rhain sy’n rhannu’r nifer fwyaf o arferion a sectorau â’r un hwn. Nid yw hynny’n dweud dim am ba mor dda y mae unrhyw un ohonynt yn gweithio.',
    none: 'Nid oes yr un sefydliad arall yn ein tablau yn rhannu arfer â’r un hwn.',
    practices: 'Mae’r ddau yn defnyddio: {{list}}',
    sectors: 'Mae’r ddau yn gweithio yn y sectorau hyn: {{list}}',
    noSector: 'Maent yn gweithio mewn sectorau eraill.',
  },
  tell: {
    title: 'Cywiro neu gadarnhau’r cofnod hwn',
    hint: 'Gall unrhyw un wneud hynny. Mae ffurflen yn dangos yr hyn sydd gan y map; rydych yn newid yr hyn sy’n anghywir ac yn ei anfon eich hun.',
  },
} as const satisfies Welsh<typeof english>;
