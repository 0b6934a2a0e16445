import type { en } from '../en';
import type { Welsh } from './welsh';

/** How to fetch each namespace in Welsh: a reader of English fetches none of it. */
export const cy: {
  readonly [Namespace in keyof typeof en]: () => Promise<Welsh<(typeof en)[Namespace]>>;
} = {
  answer: () => import('./answer').then((code) => code.answer),
  app: () => import('./app').then((code) => code.app),
  brief: () => import('./brief').then((code) => code.brief),
  compare: () => import('./compare').then((code) => code.compare),
  domain: () => import('./domain').then((code) => code.domain),
  embed: () => import('./embed').then((code) => code.embed),
  embedBuilder: () => import('./embedBuilder').then((code) => code.embedBuilder),
  explore: () => import('./explore').then((code) => code.explore),
  gaps: () => import('./gaps').then((code) => code.gaps),
  glance: () => import('./glance').then((code) => code.glance),
  introductions: () => import('./introductions').then((code) => code.introductions),
  inside: () => import('./inside').then((code) => code.inside),
  kind: () => import('./kind').then((code) => code.kind),
  map: () => import('./map').then((code) => code.map),
  mapKeys: () => import('./mapKeys').then((code) => code.mapKeys),
  method: () => import('./method').then((code) => code.method),
  neighbourhoods: () => import('./neighbourhoods').then((code) => code.neighbourhoods),
  need: () => import('./need').then((code) => code.need),
  edition: () => import('./edition').then((code) => code.edition),
  offline: () => import('./offline').then((code) => code.offline),
  organisation: () => import('./organisation').then((code) => code.organisation),
  organisationPage: () => import('./organisationPage').then((code) => code.organisationPage),
  own: () => import('./own').then((code) => code.own),
  picture: () => import('./picture').then((code) => code.picture),
  place: () => import('./place').then((code) => code.place),
  plan: () => import('./plan').then((code) => code.plan),
  profile: () => import('./profile').then((code) => code.profile),
  questions: () => import('./questions').then((code) => code.questions),
  record: () => import('./record').then((code) => code.record),
  search: () => import('./search').then((code) => code.search),
  similar: () => import('./similar').then((code) => code.similar),
  start: () => import('./start').then((code) => code.start),
  table: () => import('./table').then((code) => code.table),
  titles: () => import('./titles').then((code) => code.titles),
  trends: () => import('./trends').then((code) => code.trends),
  walk: () => import('./walk').then((code) => code.walk),
};
