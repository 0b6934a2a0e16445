import type { en } from './en';
import type { embedBuilder } from './en/embedBuilder';
import type { picture } from './en/picture';
import type { similar } from './en/similar';
import type { titles } from './en/titles';
import type { trends } from './en/trends';

/** What stands beside `en` comes with the code that says it, after the first picture. */
interface OnDemand {
  readonly embedBuilder: typeof embedBuilder;
  readonly picture: typeof picture;
  readonly similar: typeof similar;
  readonly titles: typeof titles;
  readonly trends: typeof trends;
}

/** Makes a message key that does not exist a type error. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: typeof en & OnDemand;
  }
}
