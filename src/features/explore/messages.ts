import { addMessages } from '../../i18n';
import { explore } from '../../i18n/en/explore';

addMessages({ explore });
