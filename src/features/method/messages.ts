import { addMessages } from '../../i18n';
import { edition } from '../../i18n/en/edition';
import { method } from '../../i18n/en/method';

addMessages({ edition, method });
