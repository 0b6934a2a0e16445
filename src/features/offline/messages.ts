import { addMessages } from '../../i18n';
import { offline } from '../../i18n/en/offline';

addMessages({ offline });
