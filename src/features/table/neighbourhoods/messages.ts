import { addMessages } from '../../../i18n';
import { neighbourhoods } from '../../../i18n/en/neighbourhoods';

addMessages({ neighbourhoods });
