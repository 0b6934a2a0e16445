import { addMessages } from '../../i18n';
import { edition } from '../../i18n/en/edition';

addMessages({ edition });
