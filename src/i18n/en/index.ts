import { app } from './app';
import { compare } from './compare';
import { domain } from './domain';
import { embed } from './embed';
import { explore } from './explore';
import { gaps } from './gaps';
import { map } from './map';
import { method } from './method';
import { need } from './need';
import { organisation } from './organisation';
import { place } from './place';
import { profile } from './profile';
import { search } from './search';
import { table } from './table';

/** English, one namespace per feature. */
export const en = {
  app,
  compare,
  domain,
  embed,
  explore,
  gaps,
  map,
  method,
  need,
  organisation,
  place,
  profile,
  search,
  table,
} as const;
