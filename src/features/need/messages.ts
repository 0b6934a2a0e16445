import { addMessages } from '../../i18n';
import { need } from '../../i18n/en/need';

addMessages({ need });
