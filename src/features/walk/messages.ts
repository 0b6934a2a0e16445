import { addMessages } from '../../i18n';
import { walk } from '../../i18n/en/walk';

addMessages({ walk });
