import { addMessages } from '../../../i18n';
import { gaps } from '../../../i18n/en/gaps';
import { inside } from '../../../i18n/en/inside';

addMessages({ gaps, inside });
