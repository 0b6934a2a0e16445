import type { en } from './en';
import type { embedBuilder } from './en/embedBuilder';

/** Makes a message key that does not exist a type error. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    /** The builder's messages come with the builder, so that no embed pays for them. */
    resources: typeof en & { readonly embedBuilder: typeof embedBuilder };
  }
}
