export { nameIn } from '../i18n/nameIn';
