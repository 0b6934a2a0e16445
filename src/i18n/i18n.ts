import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { en } from './en';
import { app } from './en/app';
import { domain } from './en/domain';

/**
 * The messages that every sentence on screen comes from. English is complete and is the fallback.
 * Only the words of every page are here: others come with the code that says them (addMessages).
 */
export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  resources: { en: { app, domain } },
  lng: 'en',
  fallbackLng: 'en',
  defaultNS: 'app',
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** Adds the words of namespaces, by the code that says them. */
export function addMessages(messages: Partial<typeof en>): void {
  for (const [namespace, words] of Object.entries(messages)) {
    i18n.addResourceBundle('en', namespace, words);
  }
}
