import { addMessages } from '../../i18n';
import { map } from '../../i18n/en/map';

addMessages({ map });
