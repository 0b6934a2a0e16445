import { addMessages } from '../../../i18n';
import { gaps } from '../../../i18n/en/gaps';
import { inside } from '../../../i18n/en/inside';
import { neighbourhoods } from '../../../i18n/en/neighbourhoods';

addMessages({ gaps, inside, neighbourhoods });
