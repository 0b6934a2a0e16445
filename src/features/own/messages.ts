import { addMessages } from '../../i18n';
import { own } from '../../i18n/en/own';

addMessages({ own });
