export { addMessages, fetchWelsh, i18n, messagesReady, speak } from './i18n';
export * from './format';
export { nameIn, nameLanguage, otherName, type Named } from './nameIn';
export { learnWelsh, rulesOf } from './rules';
