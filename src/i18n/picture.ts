import { picture } from './en/picture';
import { i18n } from './i18n';

// Import this file for its effect, from code that is loaded on demand.
i18n.addResourceBundle('en', 'picture', picture);
