export { addMessages, fetchWelsh, i18n, messagesReady, speak } from './i18n';
export * from './format';
