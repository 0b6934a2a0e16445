import { addMessages } from '../../i18n';
import { record } from '../../i18n/en/record';

addMessages({ record });
