import { answer } from './answer';
import { app } from './app';
import { brief } from './brief';
import { compare } from './compare';
import { domain } from './domain';
import { embed } from './embed';
import { embedBuilder } from './embedBuilder';
import { explore } from './explore';
import { gaps } from './gaps';
import { glance } from './glance';
import { introductions } from './introductions';
import { inside } from './inside';
import { kind } from './kind';
import { map } from './map';
import { mapKeys } from './mapKeys';
import { method } from './method';
import { need } from './need';
import { neighbourhoods } from './neighbourhoods';
import { edition } from './edition';
import { offline } from './offline';
import { organisation } from './organisation';
import { organisationPage } from './organisationPage';
import { own } from './own';
import { picture } from './picture';
import { place } from './place';
import { plan } from './plan';
import { profile } from './profile';
import { questions } from './questions';
import { record } from './record';
import { search } from './search';
import { similar } from './similar';
import { start } from './start';
import { table } from './table';
import { titles } from './titles';
import { trends } from './trends';
import { walk } from './walk';

/** English, one namespace for each group of pages. Its type is what the keys are checked against. */
export const en = {
  answer,
  app,
  brief,
  compare,
  domain,
  embed,
  embedBuilder,
  explore,
  gaps,
  glance,
  introductions,
  inside,
  kind,
  map,
  mapKeys,
  method,
  need,
  neighbourhoods,
  edition,
  offline,
  organisation,
  organisationPage,
  own,
  picture,
  place,
  plan,
  profile,
  questions,
  record,
  search,
  similar,
  start,
  table,
  titles,
  trends,
  walk,
} as const;
