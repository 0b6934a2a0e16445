import { addMessages } from '../../i18n';
import { method } from '../../i18n/en/method';

addMessages({ method });
