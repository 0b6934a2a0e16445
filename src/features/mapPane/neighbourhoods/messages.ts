import { addMessages } from '../../../i18n';
import { inside } from '../../../i18n/en/inside';

addMessages({ inside });
