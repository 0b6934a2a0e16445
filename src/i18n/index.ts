export { addMessages, i18n } from './i18n';
export * from './format';
