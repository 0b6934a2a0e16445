import { addMessages } from '../../../i18n';
import { gaps } from '../../../i18n/en/gaps';

addMessages({ gaps });
