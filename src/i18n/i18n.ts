import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { cy } from './cy';
import { en } from './en';

/** The messages that every sentence on screen comes from. English is complete and is the fallback. */
export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  resources: { en, cy },
  lng: 'en',
  fallbackLng: 'en',
  defaultNS: 'app',
  initAsync: false,
  interpolation: { escapeValue: false },
});
