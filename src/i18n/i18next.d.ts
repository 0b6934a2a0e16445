import type { en } from './en';
import type { embedBuilder } from './en/embedBuilder';
import type { picture } from './en/picture';
import type { titles } from './en/titles';

/** What stands beside `en` comes with the code that says it, after the first picture. */
interface OnDemand {
  readonly embedBuilder: typeof embedBuilder;
  readonly picture: typeof picture;
  readonly titles: typeof titles;
}

/** Makes a message key that does not exist a type error. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: typeof en & OnDemand;
  }
}
