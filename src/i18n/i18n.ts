import i18next, { type FormatterModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { cy } from './cy';
import type { en } from './en';
import { app } from './en/app';
import { domain } from './en/domain';
import { formatNumber } from './format';
import { learnWelsh } from './rules';

type Namespace = keyof typeof en;

/**
 * The messages that every sentence on screen comes from. English is complete and is the fallback.
 * Only the words of every page are here: others come with the code that says them (addMessages).
 */
export const i18n = i18next.createInstance();

/**
 * A count, and what is marked as "{{rows, number}}", is written as the language of the page does: a
 * browser would write a number of a Welsh page in the reader's own.
 */
const numbers: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format(value: unknown, format, language, options) {
    const isCount = options?.interpolationkey === 'count' && Number.isInteger(value);
    return isCount || format === 'number'
      ? formatNumber(value as number, 0, language ?? 'en')
      : (value as string);
  },
};

void i18n
  .use(initReactI18next)
  .use(numbers)
  .init({
    resources: { en: { app, domain } },
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'app',
    initAsync: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
    // Words that arrive later, as Welsh does, are drawn when they arrive.
    react: { bindI18nStore: 'added' },
  });

const known = new Set<Namespace>(['app', 'domain']);
const translated = new Map<Namespace, Promise<void>>();
let asked = 'en';

/** Adds the English of namespaces at once, and fetches their Welsh where the page speaks Welsh. */
export function addMessages(messages: Partial<typeof en>): void {
  for (const namespace of namespacesOf(messages)) {
    if (known.has(namespace)) continue;
    known.add(namespace);
    i18n.addResourceBundle('en', namespace, messages[namespace]);
    if (asked === 'cy') translate(namespace);
  }
}

/** Resolves when the words that were added are there in the language of the page. */
export async function messagesReady(): Promise<void> {
  if (asked === 'cy') await Promise.all(translated.values());
}

/** Has the page speak a language, once its words are there. What does not arrive stays English. */
export async function speak(language: string): Promise<void> {
  asked = language;
  if (language === 'cy') for (const namespace of known) translate(namespace);
  await messagesReady();
  // Another may have been asked for in the meantime.
  if (asked === language) await i18n.changeLanguage(language);
}

/** Fetches Welsh for words in Welsh on a page in English, which are drawn when they arrive. */
export function fetchWelsh(...namespaces: readonly Namespace[]): void {
  for (const namespace of namespaces) translate(namespace);
}

function translate(namespace: Namespace): void {
  if (translated.has(namespace)) return;
  const arrived = Promise.all([cy[namespace](), learnWelsh()]).then(
    ([words]) => void i18n.addResourceBundle('cy', namespace, words),
    // English stands in, and the next change of language tries again.
    () => void translated.delete(namespace),
  );
  translated.set(namespace, arrived);
}

function namespacesOf(messages: Partial<typeof en>): Namespace[] {
  const isNamespace = (name: string): name is Namespace => name in cy;
  return Object.keys(messages).filter(isNamespace);
}
