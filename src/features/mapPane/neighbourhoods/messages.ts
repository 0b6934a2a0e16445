import { addMessages } from '../../../i18n';
import { inside } from '../../../i18n/en/inside';
import { neighbourhoods } from '../../../i18n/en/neighbourhoods';

addMessages({ inside, neighbourhoods });
